/** What Fulcrum uses of saxen; the package brings no types. */
declare module 'saxen' {
  type Decode = (text: string) => string;
  type Events = {
    openTag: (
      name: string,
      attributes: () => Readonly<Record<string, string>>,
      decode: Decode,
      selfClosing: boolean,
    ) => void;
    closeTag: (name: string) => void;
    text: (text: string, decode: Decode) => void;
    cdata: (text: string) => void;
    comment: () => void;
    question: () => void;
    attention: () => void;
    error: (error: Error) => void;
  };
  export class Parser {
    on<Name extends keyof Events>(event: Name, handler: Events[Name]): Parser;
    write(chunk: string): Parser;
    end(): Error | null;
  }
}

/** The part of autocannon that is used here; the package brings no types. */
declare module 'autocannon' {
  type Result = { readonly requests: { readonly average: number }; readonly non2xx: number };
  type Options = {
    readonly url: string;
    readonly connections: number;
    readonly duration: number;
    readonly headers?: Readonly<Record<string, string>>;
  };
  export default function autocannon(options: Options): Promise<Result>;
}

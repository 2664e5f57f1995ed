export type ErrorWords = {
  readonly title: string;
  readonly text: string;
  readonly retry: string;
  readonly code: string;
};

type ErrorMessageProps = {
  readonly words: ErrorWords;
  /** The name under which the server logged the error. */
  readonly digest: string | undefined;
  readonly retry: () => void;
};

/**
 * Says that a page failed, that nothing is lost, and offers another try. Its look is in
 * app/styles/base.css: Next preloads the module of an error boundary on every page, for nothing.
 */
export function ErrorMessage({ words, digest, retry }: ErrorMessageProps) {
  return (
    <main className="error-page">
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      {digest !== undefined && (
        <p>
          {words.code} <code>{digest}</code>
        </p>
      )}
      <button type="button" onClick={retry}>
        {words.retry}
      </button>
    </main>
  );
}

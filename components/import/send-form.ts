/** A form on its way. */
export type Sending = {
  /** The address that the answer leads to; null: it was called off. Fails where no answer came. */
  readonly end: Promise<string | null>;
  readonly cancel: () => void;
};

/**
 * Sends a form as the browser would. Not by fetch, which cannot tell how much is sent.
 *
 * @param onSent hears which share of the body is sent
 */
export function sendForm(form: HTMLFormElement, onSent: (share: number) => void): Sending {
  const request = new XMLHttpRequest();
  const end = new Promise<string | null>((resolve, reject) => {
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onSent(total === 0 ? 0 : loaded / total),
    );
    request.addEventListener('load', () =>
      request.status < 400 ? resolve(request.responseURL) : reject(new Error(`${request.status}`)),
    );
    request.addEventListener('abort', () => resolve(null));
    request.addEventListener('error', () => reject(new Error('no answer')));
  });
  request.open('POST', form.action);
  request.setRequestHeader('Accept', 'text/html');
  request.send(new FormData(form));
  return { end, cancel: () => request.abort() };
}

'use client';

import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { type Sending, sendForm } from './send-form';
import styles from './upload-form.module.css';

/** Finished words. */
type UploadWords = Readonly<Record<'submit' | 'sending' | 'cancel' | 'failed', string>>;

type UploadFormProps = {
  readonly action: string;
  readonly words: UploadWords;
  readonly children: ReactNode;
};

/** What the form shows: nothing is sent, so much of it is, or it broke off. */
type State = { readonly share: number } | 'idle' | 'failed';

/** A form that sends a file. With script it says how much of it is sent, and can be called off. */
export function UploadForm({ action, words, children }: UploadFormProps) {
  const [state, setState] = useState<State>('idle');
  const sending = useRef<Sending>(null);
  const isSending = typeof state === 'object';

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isSending) return;
    setState({ share: 0 });
    const sent = sendForm(event.currentTarget, (share) => setState({ share }));
    sending.current = sent;
    sent.end.then(
      (href) => (href === null ? setState('idle') : window.location.assign(href)),
      () => setState('failed'),
    );
  }

  return (
    <form
      className={styles.form}
      method="post"
      action={action}
      encType="multipart/form-data"
      onSubmit={send}
    >
      {children}
      {isSending ? (
        <>
          <progress aria-label={words.sending} value={state.share} />
          <button type="button" onClick={() => sending.current?.cancel()}>
            {words.cancel}
          </button>
        </>
      ) : (
        <button type="submit">{words.submit}</button>
      )}
      <p role="status">{isSending ? words.sending : state === 'failed' ? words.failed : ''}</p>
    </form>
  );
}

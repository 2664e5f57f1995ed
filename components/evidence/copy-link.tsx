'use client';

import { CopyButton, type CopyWords } from '@/components/ui/copy-button';

type CopyLinkProps = {
  /** Path of the page; the browser knows where the site stands. */
  readonly path: string;
  readonly words: CopyWords;
};

/** Copies the whole address of a page. */
export function CopyLink({ path, words }: CopyLinkProps) {
  return <CopyButton text={() => new URL(path, window.location.href).href} words={words} />;
}

'use client';

import { useEffect, useRef, useState } from 'react';
import styles from './paged-preview.module.css';
import { createPreview, type Preview, type PreviewState } from './preview';
import type { PreviewTexts } from './preview-texts';

type PagedPreviewProps = {
  /** The address of the document, on this site. */
  readonly src: string;
  readonly texts: PreviewTexts;
};

/**
 * A report as the sheets that it will be printed on. Without script it is the way to the report,
 * which is printed the same.
 */
export function PagedPreview({ src, texts }: PagedPreviewProps) {
  const desk = useRef<HTMLDivElement>(null);
  const preview = useRef<Preview>(null);
  const [{ phase, pages }, setState] = useState<PreviewState>({ phase: 'laying', pages: null });

  useEffect(() => {
    if (desk.current === null) return;
    const made = createPreview(desk.current, texts.title, setState);
    preview.current = made;
    return () => made.end();
  }, [texts.title]);

  useEffect(() => preview.current?.show(src), [src]);

  const isFailed = phase === 'unreachable' || phase === 'refused';
  return (
    <div className={styles.preview}>
      <p className={styles.withoutScript}>
        {texts.withoutScript} <a href={src}>{texts.open}</a>
      </p>
      <div className={styles.status}>
        <p role="status">{statusText(phase, pages, texts)}</p>
        {isFailed && (
          <button type="button" onClick={() => preview.current?.show(src)}>
            {texts.retry}
          </button>
        )}
      </div>
      <div ref={desk} className={styles.desk} data-phase={phase}>
        {pages === null && <div className={styles.blank} aria-hidden="true" />}
      </div>
    </div>
  );
}

function statusText(phase: PreviewState['phase'], pages: number | null, texts: PreviewTexts) {
  if (phase !== 'ready') return texts[phase];
  const template = pages === 1 ? texts.pages.one : texts.pages.other;
  return template.replace(texts.pages.slot, String(pages));
}

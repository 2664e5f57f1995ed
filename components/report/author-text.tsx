import type { ReactNode } from 'react';
import { ChineseFont } from '@/components/ui/chinese-font';
import { readMarkdown, type TextBlock, type TextRun } from '@/lib/text/markdown';
import styles from './author-text.module.css';

type AuthorTextProps = {
  /** Markdown. */
  readonly text: string;
  /** Says whose text it is, so that nobody takes it for evidence. */
  readonly label: string;
  /** It is no section by itself: what it speaks of follows on the same page. */
  readonly isUnderHeading?: boolean;
};

/** A text that the author of the report brings, marked as such. */
export function AuthorText({ text, label, isUnderHeading = false }: AuthorTextProps) {
  return (
    <aside
      className={isUnderHeading ? `${styles.note} ${styles.under}` : styles.note}
      aria-label={label}
    >
      <p className={styles.label}>{label}</p>
      <UnknownLanguage text={text}>
        <Blocks blocks={readMarkdown(text)} />
      </UnknownLanguage>
    </aside>
  );
}

type UnknownLanguageProps = { readonly text: string; readonly children: ReactNode };

/** A text of which nobody said in which language it is: not that of the page. */
export function UnknownLanguage({ text, children }: UnknownLanguageProps) {
  return (
    <div className={styles.unknown} lang="">
      <FontFor text={text} />
      {children}
    </div>
  );
}

/** The Chinese font of last resort, where a text of an author's holds Chinese. */
export function FontFor({ text }: { readonly text: string }) {
  return /\p{Script=Han}/u.test(text) ? <ChineseFont /> : null;
}

function Blocks({ blocks }: { readonly blocks: readonly TextBlock[] }) {
  return blocks.map((block, place) => {
    // A text never changes, and its blocks have no other name than their place.
    const key = `${place} ${block.kind}`;
    return <Block key={key} block={block} />;
  });
}

function Block({ block }: { readonly block: TextBlock }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Runs runs={block.runs} />
        </p>
      );
    // No heading: the report's own outline is not the author's.
    case 'heading':
      return (
        <p className={styles.heading}>
          <Runs runs={block.runs} />
        </p>
      );
    case 'code':
      return <pre>{block.text}</pre>;
    case 'quote':
      return (
        <blockquote>
          <Blocks blocks={block.blocks} />
        </blockquote>
      );
    case 'list':
      return <Items start={block.start} items={block.items} />;
  }
}

type ItemsProps = Pick<Extract<TextBlock, { kind: 'list' }>, 'start' | 'items'>;

function Items({ start, items }: ItemsProps) {
  const children = items.map((blocks, place) => {
    const key = `${place}`;
    return (
      <li key={key}>
        <Blocks blocks={blocks} />
      </li>
    );
  });
  return start === null ? <ul>{children}</ul> : <ol start={start}>{children}</ol>;
}

function Runs({ runs }: { readonly runs: readonly TextRun[] }) {
  return runs.map((run, place) => {
    const key = `${place} ${run.kind}`;
    return <Run key={key} run={run} />;
  });
}

function Run({ run }: { readonly run: TextRun }) {
  switch (run.kind) {
    case 'text':
      return run.text;
    case 'code':
      return <code>{run.text}</code>;
    case 'break':
      return <br />;
    case 'emphasis':
      return (
        <em>
          <Runs runs={run.runs} />
        </em>
      );
    case 'strong':
      return (
        <strong>
          <Runs runs={run.runs} />
        </strong>
      );
    case 'link':
      return (
        <a href={run.href} rel="nofollow noopener noreferrer">
          <Runs runs={run.runs} />
        </a>
      );
  }
}

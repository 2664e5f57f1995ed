import type { ReactNode } from 'react';
import type { ReportSection as SectionName } from '@/lib/address/report-settings';
import { translator } from '@/lib/i18n/translator';
import { languageTag } from '@/lib/text/language-tag';
import { AuthorText } from './author-text';
import { anchor, type LocalSection, type ReportPart, type SectionContent } from './part';
import styles from './report-section.module.css';
import { SECTION_BUILDERS } from './sections';

type ReportSectionProps = {
  readonly name: string;
  /** One language, or both, side by side. */
  readonly sections: readonly LocalSection[];
  /** The author's remark, in Markdown; empty: none. */
  readonly note?: string;
  readonly startsPage?: boolean;
  /** Not to be parted: goes over to the next page where it would not end on this one. */
  readonly isWhole?: boolean;
  /** What stands once for both languages, after the blocks. */
  readonly children?: ReactNode;
};

/** A section by its name in each language of the report; none where there is nothing to say. */
export function localSections(
  name: SectionName,
  parts: readonly ReportPart[],
): readonly LocalSection[] {
  return parts.flatMap((part) => {
    const content = SECTION_BUILDERS[name](part);
    return content === null ? [] : [{ part, content }];
  });
}

/** A section of the printed report: heading and blocks, each beside its twin in the other language. */
export function ReportSection({
  name,
  sections,
  note = '',
  startsPage = false,
  isWhole = false,
  children,
}: ReportSectionProps) {
  const [first] = sections;
  if (first === undefined) return null;
  const { anchors } = first.part;
  // A grid does not keep a heading with the grid below it: the first block stands in that of the head.
  const joins = sections.length > 1 && note === '';
  const all = first.content.blocks.map(({ key }) => key);
  const opening = joins ? (all[0] ?? null) : null;
  const keys = opening === null ? all : all.slice(1);
  const labels = sections.map(({ part }) => translator(part.locale, 'report')('author.note'));
  return (
    <section
      className={`${styles.section} ${startsPage ? styles.breaks : ''} ${isWhole ? styles.whole : ''}`}
      aria-labelledby={anchor(anchors, name)}
    >
      <Pair
        className={opening === null ? styles.head : ''}
        halves={sections.map((section) => ({
          part: section.part,
          content: (
            <>
              <Heading name={name} {...section} />
              {opening !== null && blockOf(section.content, opening)}
            </>
          ),
        }))}
      />
      {note !== '' && <AuthorText text={note} label={labels.join(' · ')} isUnderHeading />}
      {keys.map((key) => (
        <Pair
          key={key}
          halves={sections.map(({ part, content }) => ({ part, content: blockOf(content, key) }))}
        />
      ))}
      {children}
    </section>
  );
}

function blockOf({ blocks }: SectionContent, key: string): ReactNode {
  return blocks.find((block) => block.key === key)?.content ?? null;
}

function Heading({ name, part, content }: LocalSection & { readonly name: string }) {
  return (
    <div className={styles.head}>
      <h2 id={anchor(part.anchors, name)}>{content.title}</h2>
      {content.note !== undefined && <p className={styles.note}>{content.note}</p>}
    </div>
  );
}

type PairProps = {
  readonly halves: readonly { readonly part: ReportPart; readonly content: ReactNode }[];
  readonly className?: string | undefined;
};

/** What stands at the same height in both languages; in one language just the thing itself. */
export function Pair({ halves, className = '' }: PairProps) {
  const [first, second] = halves;
  if (second === undefined) return first?.content;
  return (
    <div className={`${styles.pair} ${className}`}>
      {halves.map(({ part, content }) => (
        <div key={part.locale} data-half lang={languageTag(part.locale)}>
          {content}
        </div>
      ))}
    </div>
  );
}

import { Fragment, type ReactNode } from 'react';
import type { ReportSection as SectionName } from '@/lib/address/report-settings';
import { languageTag } from '@/lib/text/language-tag';
import { anchor, type ReportPart, type SectionContent } from './part';
import styles from './report-section.module.css';
import { SECTION_BUILDERS } from './sections';

/** A section in one language. */
export type LocalSection = { readonly part: ReportPart; readonly content: SectionContent };

type ReportSectionProps = {
  readonly name: string;
  /** One language, or both, side by side. */
  readonly sections: readonly LocalSection[];
  readonly startsPage?: boolean;
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
export function ReportSection({ name, sections, startsPage = false }: ReportSectionProps) {
  const [first, second] = sections;
  if (first === undefined) return null;
  const className = startsPage ? `${styles.section} ${styles.breaks}` : styles.section;
  return (
    <section className={className} aria-labelledby={anchor(first.part.anchors, name)}>
      <Pair
        isHead
        halves={sections.map((section) => ({
          part: section.part,
          content: <Heading name={name} {...section} />,
        }))}
      />
      {first.content.blocks.map(({ key, content }) => (
        <Pair
          key={key}
          halves={[
            { part: first.part, content },
            ...(second === undefined
              ? []
              : [{ part: second.part, content: blockOf(second.content, key) }]),
          ]}
        />
      ))}
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
  /** Stays with what follows. */
  readonly isHead?: boolean;
};

/** What stands at the same height in both languages; in one language just the thing itself. */
export function Pair({ halves, isHead = false }: PairProps) {
  const [first, second] = halves;
  if (second === undefined) return <Fragment>{first?.content}</Fragment>;
  return (
    <div className={isHead ? `${styles.pair} ${styles.head}` : styles.pair}>
      {halves.map(({ part, content }) => (
        <div key={part.locale} className={styles.half} lang={languageTag(part.locale)}>
          {content}
        </div>
      ))}
    </div>
  );
}

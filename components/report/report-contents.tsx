import type { ReportSection as SectionName } from '@/lib/address/report-settings';
import { translator } from '@/lib/i18n/translator';
import { anchor, type LocalSection, type ReportPart } from './part';
import styles from './report-contents.module.css';
import { Pair } from './report-section';

type ReportContentsProps = {
  readonly parts: readonly ReportPart[];
  readonly sections: readonly {
    readonly name: SectionName;
    readonly sections: readonly LocalSection[];
  }[];
};

/**
 * The contents. On paper each line ends in the number of the page: NumberedContents fills them in
 * before printing; without script there are none, and nothing leads to where they would be.
 */
export function ReportContents({ parts, sections }: ReportContentsProps) {
  return (
    <div className={styles.contents}>
      <Pair
        halves={parts.map((part, at) => ({
          part,
          content: <Contents part={part} entries={entriesOf(part, at, sections)} />,
        }))}
      />
    </div>
  );
}

type Entry = { readonly name: string; readonly title: string };

function entriesOf(
  { locale }: ReportPart,
  at: number,
  sections: ReportContentsProps['sections'],
): readonly Entry[] {
  const t = translator(locale, 'report');
  return [
    ...sections.map((section) => ({
      name: section.name,
      title: section.sections[at]?.content.title ?? '',
    })),
    { name: 'notes', title: t('notes.title') },
    { name: 'sources', title: t('references.title') },
    { name: 'verify', title: t('verify.title') },
  ];
}

type ContentsProps = { readonly part: ReportPart; readonly entries: readonly Entry[] };

function Contents({ part: { locale, anchors }, entries }: ContentsProps) {
  const label = anchor(anchors, 'contents');
  return (
    <nav aria-labelledby={label}>
      <h2 id={label} className={styles.heading}>
        {translator(locale, 'report')('contents')}
      </h2>
      <ol className={styles.list} data-entries={entries.length}>
        {entries.map(({ name, title }) => {
          const id = anchor(anchors, name);
          return (
            <li key={name}>
              <a href={`#${id}`}>{title}</a>
              <span className={styles.page} data-page-of={id} />
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

import { nameFinder } from '@/components/compare/names';
import { PassageLinks } from '@/components/compare/passage-links';
import { DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import { formatDifference, formatPercent } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { PairRobustness, TornadoLine, TornadoView } from '@/lib/views/robustness/types';
import { FigureNotes } from './figure-notes';
import type { RobustnessSectionProps } from './section-props';
import { TornadoBar } from './tornado-bar';
import styles from './tornado-section.module.css';

/** As many changes are shown at once; what moves less is folded away. */
const SHOWN = 12;

/** What one change of a weight or a rating, or one passage left out, makes of the difference. */
export function TornadoSection({ view, edition, locale }: RobustnessSectionProps) {
  const t = translator(locale, 'robustness');
  const { tornado } = view;
  if (tornado === null) return null;
  const more = tornado.lines.slice(SHOWN);
  const table = (lines: readonly TornadoLine[]) => (
    <div className={styles.tornado}>
      <TornadoTable view={view} tornado={tornado} lines={lines} locale={locale} />
    </div>
  );
  return (
    <Section
      id="tornado"
      isFarBelow
      title={t('tornado.title')}
      note={t('tornado.now', { gap: formatDifference(tornado.gap, locale) })}
    >
      {table(tornado.lines.slice(0, SHOWN))}
      {more.length > 0 && (
        <Disclosure summary={t('tornado.more', { count: more.length })}>{table(more)}</Disclosure>
      )}
      {tornado.emptying.length > 0 && (
        <p>
          {t('tornado.emptying')}{' '}
          <PassageLinks
            passages={tornado.emptying}
            label={(number) => t('tornado.passageLabel', { number })}
          />
        </p>
      )}
      <FigureNotes
        reading={t(view.isMeasured ? 'tornado.readingMeasured' : 'tornado.reading')}
        source={t('source.exact', { edition: edition.label })}
        locale={locale}
      />
    </Section>
  );
}

type TornadoTableProps = {
  readonly view: PairRobustness;
  readonly tornado: TornadoView;
  readonly lines: readonly TornadoLine[];
  readonly locale: Locale;
};

function TornadoTable({ view, tornado, lines, locale }: TornadoTableProps) {
  const t = translator(locale, 'robustness');
  const nameOf = nameFinder(view.pair, locale);
  const [a, b] = view.pair;
  return (
    <DataTable
      caption={t('tornado.caption', { a: nameOf(a.slug), b: nameOf(b.slug) })}
      columns={[
        { key: 'cause', label: t('tornado.cause') },
        { key: 'range', label: t('tornado.range') },
        { key: 'bar', label: t('tornado.bar') },
      ]}
      rows={lines.map((line) => ({
        key: line.key,
        cells: [
          <Cause key="cause" line={line} spread={view.spread} locale={locale} />,
          <span key="range">
            {rangeText(line, tornado.gap, locale)}
            {line.turns && <span className={styles.turns}>{t('tornado.turns')}</span>}
          </span>,
          <TornadoBar
            key="bar"
            line={line}
            tornado={tornado}
            positions={[a.position, b.position]}
          />,
        ],
      }))}
    />
  );
}

/** Both ends; of a passage, which is there or is not, the one that differs. */
function rangeText({ cause, low, high }: TornadoLine, gap: number, locale: Locale): string {
  const [from, to] = [formatDifference(low, locale), formatDifference(high, locale)];
  if (cause.kind === 'passage') return low === gap ? to : from;
  return translator(locale, 'robustness')('tornado.rangeText', { low: from, high: to });
}

type CauseProps = {
  readonly line: TornadoLine;
  readonly spread: number;
  readonly locale: Locale;
};

function Cause({ line: { cause }, spread, locale }: CauseProps) {
  const t = translator(locale, 'robustness');
  if (cause.kind !== 'passage') {
    const title = shownText(cause.title, locale).text;
    return (
      <a href={cause.href}>
        {t(`tornado.${cause.kind}`, { title, spread: formatPercent(spread, locale) })}
      </a>
    );
  }
  return (
    <>
      <a href={cause.mark.href}>{t('tornado.passage', { number: cause.mark.passage })}</a>
      {cause.evidence.map(({ slug, claim, href }) => (
        <a key={slug} className={styles.evidence} href={href}>
          {shownText(claim, locale).text}
        </a>
      ))}
    </>
  );
}

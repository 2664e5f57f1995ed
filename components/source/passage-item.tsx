import { Localized } from '@/components/ui/localized';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import { sentenceSpace } from '@/lib/text/sentence-space';
import type { SourcePassage } from '@/lib/views/source/types';
import { PassageLinks } from '../compare/passage-links';
import { Disagreements } from '../evidence/disagreements';
import { DrawnEvidence } from './drawn-evidence';
import styles from './passage-item.module.css';

type PassageItemProps = { readonly passage: SourcePassage; readonly locale: Locale };

/** A passage: its number, what it says, and beside it what was drawn from it. */
export function PassageItem({ passage, locale }: PassageItemProps) {
  const t = translator(locale, 'source');
  const { number, marker, evidence } = passage;
  const name = t('passages.number', { number });
  return (
    <li id={`passage-${number}`} value={number} className={styles.passage}>
      <h4 className={styles.number}>
        <a href={`#passage-${number}`} aria-label={name}>
          {number}
        </a>
      </h4>
      <div className={styles.text}>
        <p className={styles.paraphrase}>
          <Localized text={passage.paraphrase} locale={locale} />
          {marker !== null && (
            <small className={styles.marker} title={t('passages.marker', { marker })}>
              {' '}
              [{marker}]
            </small>
          )}
        </p>
        <Disagreements disagreements={passage.disagreements} locale={locale} />
        {passage.disagreementsToldAt.length > 0 && (
          <p className={styles.elsewhere}>
            {t('passages.disagreementAt')}{' '}
            <PassageLinks
              passages={passage.disagreementsToldAt}
              label={(first) => t('passages.number', { number: first })}
            />
          </p>
        )}
      </div>
      <div className={styles.drawn}>
        <Reason passage={passage} locale={locale} />
        {evidence.length > 0 && (
          <ul aria-label={t('passages.evidence', { number })}>
            {evidence.map((one) => (
              <DrawnEvidence key={one.slug} evidence={one} locale={locale} />
            ))}
          </ul>
        )}
        {passage.whatIfHref !== null && (
          <p className={styles.whatIf}>
            <a href={passage.whatIfHref}>
              {translator(locale, 'whatIf')('links.passage', { number })}
            </a>
          </p>
        )}
      </div>
    </li>
  );
}

/** Why nothing was drawn from a passage. */
function Reason({ passage, locale }: PassageItemProps) {
  const t = translator(locale, 'source');
  if (passage.use !== 'context') return null;
  return (
    <p className={styles.reason}>
      {t('passages.context')}
      {sentenceSpace(locale)}
      {passage.reason !== null && <Localized text={passage.reason} locale={locale} />}
    </p>
  );
}

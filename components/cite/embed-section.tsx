import { CopyButton } from '@/components/ui/copy-button';
import { Section } from '@/components/ui/section';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { EmbedOffer } from '@/lib/views/cite';
import styles from './embed-section.module.css';

type EmbedSectionProps = {
  readonly embeds: readonly EmbedOffer[];
  /** Label of the edition that a pinned frame keeps to. */
  readonly label: string;
  readonly locale: Locale;
};

/** The charts of a page as code for a page elsewhere, pinned first: what is cited must not change. */
export function EmbedSection({ embeds, label, locale }: EmbedSectionProps) {
  const t = translator(locale, 'cite');
  if (embeds.length === 0) return null;
  return (
    <Section id="embed" title={t('embeds.title')} note={t('embeds.note')}>
      {embeds.map((offer) => (
        <Offer key={offer.kind} offer={offer} label={label} locale={locale} />
      ))}
    </Section>
  );
}

type OfferProps = {
  readonly offer: EmbedOffer;
  readonly label: string;
  readonly locale: Locale;
};

function Offer({ offer, label, locale }: OfferProps) {
  const t = translator(locale, 'cite');
  const chart = t(`embeds.${offer.kind}`);
  return (
    <div className={styles.offer}>
      <h3>{chart}</h3>
      <p>
        <a href={offer.href} aria-label={t('embeds.lookAt', { chart })}>
          {t('embeds.look')}
        </a>
      </p>
      {(['pinned', 'live'] as const).map((choice) => (
        <Code
          key={choice}
          id={`${offer.kind}-${choice}`}
          choice={t(`embeds.${choice}`, { label })}
          chart={chart}
          code={offer[choice]}
          locale={locale}
        />
      ))}
    </div>
  );
}

type CodeProps = {
  readonly id: string;
  readonly choice: string;
  readonly chart: string;
  readonly code: string;
  readonly locale: Locale;
};

function Code({ id, choice, chart, code, locale }: CodeProps) {
  const t = translator(locale, 'cite');
  return (
    <div className={styles.code}>
      <label htmlFor={id}>{choice}</label>
      <textarea
        id={id}
        aria-label={t('embeds.field', { chart, choice })}
        readOnly
        rows={5}
        spellCheck={false}
        defaultValue={code}
      />
      <CopyButton
        text={code}
        words={{
          copy: t('embeds.copy'),
          copied: t('embeds.copied'),
          failed: t('embeds.failed'),
        }}
      />
    </div>
  );
}

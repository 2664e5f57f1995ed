import { DataTable } from '@/components/ui/data-table';
import { Localized } from '@/components/ui/localized';
import { Section } from '@/components/ui/section';
import { formatPercent } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { MethodologyView, PresetMethod } from '@/lib/views/methodology/types';
import styles from './preset-section.module.css';

type PresetSectionProps = { readonly view: MethodologyView; readonly locale: Locale };

/** The weights of the drivers from several points of view, the official ones first. */
export function PresetSection({ view: { presets, drivers }, locale }: PresetSectionProps) {
  const t = translator(locale, 'methodology');
  const sharesIn = (shares: readonly number[]) =>
    shares.map((share) => formatPercent(share, locale));
  return (
    <Section id="method-presets" title={t('presets.title')} note={t('presets.note')}>
      {presets.length === 0 ? (
        <p>{t('presets.none')}</p>
      ) : (
        <DataTable
          caption={t('presets.caption')}
          columns={[
            { key: 'name', label: t('presets.name') },
            ...drivers.map(({ slug, title }) => ({
              key: slug,
              label: shownText(title, locale).text,
              numeric: true,
            })),
          ]}
          rows={[
            {
              // No slug has a space in it.
              key: 'official weights',
              cells: [
                t('presets.official'),
                ...sharesIn(drivers.map(({ shareOfIndex }) => shareOfIndex)),
              ],
            },
            ...presets.map((preset) => ({
              key: preset.slug,
              cells: [
                <PresetName key="name" preset={preset} locale={locale} />,
                ...sharesIn(preset.shares),
              ],
            })),
          ]}
        />
      )}
    </Section>
  );
}

type PresetNameProps = { readonly preset: PresetMethod; readonly locale: Locale };

function PresetName({ preset, locale }: PresetNameProps) {
  return (
    <>
      <Localized text={preset.title} locale={locale} />
      <small className={styles.description}>
        <Localized text={preset.description} locale={locale} />
      </small>
    </>
  );
}

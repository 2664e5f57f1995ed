import { DataTable } from '@/components/ui/data-table';
import { Section } from '@/components/ui/section';
import { formatScore } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { ComparisonView } from '@/lib/views/compare/comparison';
import { MeanBar } from './mean-bar';

type RolesSectionProps = { readonly comparison: ComparisonView; readonly locale: Locale };

const ROLES = ['input', 'outcome'] as const;

/** Inputs against outcomes: what each city offers, and what came of it. */
export function RolesSection({ comparison, locale }: RolesSectionProps) {
  const t = translator(locale, 'compare');
  const { pair, roles, isMeasured } = comparison;
  return (
    <Section id="roles" isFarBelow title={t('roles.title')} note={t('roles.note')}>
      <DataTable
        caption={t('roles.caption')}
        columns={[
          { key: 'role', label: t('roles.role') },
          ...pair.map((city) => ({ key: city.slug, label: shownText(city.name, locale).text })),
        ]}
        rows={ROLES.map((role) => ({
          key: role,
          cells: [
            t(`roles.${role}`),
            ...[roles[role].a, roles[role].b].map((mean, at) => (
              <MeanBar
                key={pair[at]?.slug}
                mean={mean}
                position={pair[at]?.position ?? 1}
                text={
                  mean === null
                    ? t(isMeasured ? 'score.noValue' : 'score.noEvidence')
                    : formatScore(mean, locale)
                }
              />
            )),
          ],
        }))}
      />
    </Section>
  );
}

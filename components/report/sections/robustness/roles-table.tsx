import { MeanBar } from '@/components/compare/mean-bar';
import { formatScore } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { shownText } from '@/lib/text/localized';
import { Marks, markAfter } from '../../marks';
import type { ReportPart } from '../../part';
import { ReportTable } from '../report-table';

/** What each city offers beside what came of it, and on which of both the pair is compared. */
export function RolesTable(part: ReportPart) {
  const { locale } = part;
  const { pair, roles, sharedRoles } = part.report.comparison;
  const t = translator(locale, 'report');
  const words = translator(locale, 'compare');
  return (
    <>
      {sharedRoles !== null && (
        <p>
          {t.rich('robustness.roles.mix', {
            outcomes: sharedRoles.shared.outcome,
            inputs: sharedRoles.shared.input,
            allOutcomes: sharedRoles.all.outcome,
            allInputs: sharedRoles.all.input,
            mix: markAfter(['roleMix'], part),
          })}
        </p>
      )}
      <ReportTable
        caption={t('robustness.roles.caption')}
        columns={[
          { key: 'role', label: words('roles.role') },
          ...pair.map((city) => ({ key: city.slug, label: shownText(city.name, locale).text })),
        ]}
        rows={(['input', 'outcome'] as const).map((role) => ({
          key: role,
          cells: [
            words(`roles.${role}`),
            ...[roles[role].a, roles[role].b].map((mean, at) => (
              <MeanBar
                key={pair[at]?.slug}
                mean={mean}
                position={pair[at]?.position ?? 1}
                text={
                  mean === null ? (
                    words('score.noEvidence')
                  ) : (
                    <>
                      {formatScore(mean, locale)}
                      <Marks of={['roles']} {...part} />
                    </>
                  )
                }
              />
            )),
          ],
        }))}
      />
    </>
  );
}

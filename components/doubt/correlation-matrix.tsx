import { createElement } from 'react';
import { WideTable } from '@/components/ui/wide-table';
import { formatNumber } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { CorrelationView } from '@/lib/views/doubt/types';
import styles from './correlation-matrix.module.css';

type CorrelationMatrixProps = {
  readonly correlations: CorrelationView;
  readonly of: 'whatDrivers' | 'whatIndicators';
  readonly locale: Locale;
};

/** From here on two indicators nearly say the same. */
const REDUNDANT = 0.95;

/** Each with each; columns are numbered as the rows are. */
export function CorrelationMatrix({ correlations, of, locale }: CorrelationMatrixProps) {
  const t = translator(locale, 'doubt');
  const { nodes, r } = correlations;
  const caption = t('structure.matrixCaption', { what: t(`structure.${of}`) });
  return (
    <WideTable label={caption}>
      <table className={styles.matrix}>
        <caption>{caption}</caption>
        <thead>
          {createElement(
            'tr',
            null,
            <th scope="col">{t('structure.node')}</th>,
            ...nodes.map(({ slug, title }, at) => (
              <th key={slug} scope="col" title={shownText(title, locale).text}>
                {formatNumber(at + 1, locale, 0)}
              </th>
            )),
          )}
        </thead>
        {createElement(
          'tbody',
          null,
          ...nodes.map(({ title, href }, row) =>
            createElement(
              'tr',
              null,
              <th scope="row">
                <a href={href}>
                  {t('matrix.cityRank', {
                    rank: formatNumber(row + 1, locale, 0),
                    city: shownText(title, locale).text,
                  })}
                </a>
              </th>,
              ...(r[row] ?? []).map((value, column) => cell(value, row === column, locale)),
            ),
          ),
        )}
      </table>
    </WideTable>
  );
}

function cell(r: number | null, isSelf: boolean, locale: Locale) {
  if (isSelf) return <td className={styles.self} />;
  if (r === null) return <td>–</td>;
  const text = formatNumber(r, locale, 2);
  return <td>{r < 0 || r > REDUNDANT ? <b>{text}</b> : text}</td>;
}

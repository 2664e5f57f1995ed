import { formatNumber } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { CorrelationView } from '@/lib/views/doubt/structure-types';
import styles from './correlation-matrix.module.css';
import { SelfCell, SquareTable } from './square-table';

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
    <SquareTable
      caption={caption}
      className={styles.matrix}
      heads={[
        <th key="node" scope="col">
          {t('structure.node')}
        </th>,
        ...nodes.map(({ slug, title }, at) => (
          <th key={slug} scope="col" title={shownText(title, locale).text}>
            {formatNumber(at + 1, locale, 0)}
          </th>
        )),
      ]}
      rows={nodes.map(({ title, href }, row) => [
        <th key="node" scope="row">
          <a href={href}>
            {t('matrix.cityRank', {
              rank: formatNumber(row + 1, locale, 0),
              city: shownText(title, locale).text,
            })}
          </a>
        </th>,
        ...(r[row] ?? []).map((value, column) => cell(value, row === column, locale)),
      ])}
    />
  );
}

function cell(r: number | null, isSelf: boolean, locale: Locale) {
  if (isSelf) return <SelfCell />;
  if (r === null) return <td>–</td>;
  const text = formatNumber(r, locale, 2);
  return <td>{r < 0 || r > REDUNDANT ? <b>{text}</b> : text}</td>;
}

import { formatNumber } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { CorrelationView, StructureView } from '@/lib/views/doubt/structure-types';
import styles from './correlation-matrix.module.css';
import { CORRELATION_PLACES, flaggedText } from './flagged-text';
import { SelfCell, SquareTable } from './square-table';

type Flagged = StructureView['flagged'];

type CorrelationMatrixProps = {
  readonly correlations: CorrelationView;
  readonly of: 'whatDrivers' | 'whatIndicators';
  readonly flagged: Flagged;
  readonly locale: Locale;
};

/** More columns than this have to be small to stand on a sheet of paper. */
const MOST_ON_PAPER = 12;

/** Each with each; columns are numbered as the rows are. */
export function CorrelationMatrix({ correlations, of, flagged, locale }: CorrelationMatrixProps) {
  const t = translator(locale, 'doubt');
  const { nodes, r } = correlations;
  const isLarge = nodes.length > MOST_ON_PAPER;
  const caption = t('structure.matrixCaption', {
    what: t(`structure.${of}`),
    ...flaggedText(flagged, locale),
  });
  return (
    <SquareTable
      caption={caption}
      className={isLarge ? `${styles.matrix} ${styles.large}` : styles.matrix}
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
            {t('matrix.numbered', {
              number: formatNumber(row + 1, locale, 0),
              city: shownText(title, locale).text,
            })}
          </a>
        </th>,
        ...(r[row] ?? []).map((value, column) => cell(value, row === column, flagged, locale)),
      ])}
    />
  );
}

function cell(r: number | null, isSelf: boolean, { redundant, opposed }: Flagged, locale: Locale) {
  if (isSelf) return <SelfCell />;
  if (r === null) return <td>–</td>;
  const text = formatNumber(r, locale, CORRELATION_PLACES);
  return <td>{r <= opposed || r >= redundant ? <b>{text}</b> : text}</td>;
}

import { DefinitionList } from '@/components/ui/definition-list';
import { Section } from '@/components/ui/section';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import { sentenceSpace } from '@/lib/text/sentence-space';
import type { PairOutcome, PairSide } from '@/lib/views/what-if/types';

type FindingSectionProps = { readonly pair: PairOutcome; readonly locale: Locale };

/** The sentences of the comparison, as published and as they would read. */
export function FindingSection({ pair, locale }: FindingSectionProps) {
  const t = translator(locale, 'whatIf');
  const sides = [
    ['official', pair.official],
    ['whatIf', pair.whatIf],
  ] as const;
  return (
    <Section id="finding" title={t('finding.title')}>
      <DefinitionList
        items={sides.map(([key, side]) => ({
          key,
          term: t(`columns.${key}`),
          details: <Sentences side={side} isStrong={key === 'whatIf'} locale={locale} />,
        }))}
      />
    </Section>
  );
}

type SentencesProps = {
  readonly side: PairSide;
  readonly isStrong: boolean;
  readonly locale: Locale;
};

function Sentences({ side: { finding, doubt }, isStrong, locale }: SentencesProps) {
  const words = translator(locale, 'compare');
  const sentence = words.sentence(finding);
  return (
    <>
      {isStrong ? <b>{sentence}</b> : sentence}
      {doubt !== null && `${sentenceSpace(locale)}${words.sentence(doubt)}`}
    </>
  );
}

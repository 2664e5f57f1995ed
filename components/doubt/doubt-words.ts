import { formatPercent } from '@/lib/format';
import { type Translator, translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { MethodsView } from '@/lib/views/doubt/methods-types';
import type { PairsView } from '@/lib/views/doubt/pairs-types';
import type { RanksSentence } from '@/lib/views/doubt/ranks-types';
import type { StructureView } from '@/lib/views/doubt/structure-types';
import type { DoubtView } from '@/lib/views/doubt/view';

type DoubtTranslator = Translator<'doubt'>;

/** What a page on doubt found, in one sentence; of what was not computed nothing is said. */
export function doubtTitle(view: DoubtView, locale: Locale): string {
  const t = translator(locale, 'doubt', view.frame.places);
  switch (view.kind) {
    case 'ranks':
      return ranksText(view.sentence, t, locale);
    case 'pairs':
      return pairsText(view.sentence, t, locale);
    case 'methods':
      return methodsText(view.sentence, t, locale);
    case 'structure':
      return structureText(view.sentence, t, locale);
  }
}

function ranksText(sentence: RanksSentence | null, t: DoubtTranslator, locale: Locale): string {
  if (sentence === null) return t('sentence.nothing');
  const { held, ranked, reach, leader, share } = sentence;
  return t(held === ranked ? 'sentence.all' : 'sentence.ranks', {
    held,
    ranked,
    reach,
    leader: shownText(leader.name, locale).text,
    share: formatPercent(share, locale),
  });
}

function pairsText(sentence: PairsView['sentence'], t: DoubtTranslator, locale: Locale): string {
  if (sentence === null) return t('sentence.noPairs');
  const { decided, pairs, tossUps, near } = sentence;
  const share = formatPercent(decided / pairs, locale);
  if (tossUps === null) return t('sentence.pairsAlone', { share, pairs });
  return near === null
    ? t('sentence.pairs', { share, pairs, tossUps })
    : t('sentence.pairsNear', { share, pairs, near, tossUps });
}

function methodsText(
  sentence: MethodsView['sentence'],
  t: DoubtTranslator,
  locale: Locale,
): string {
  if (sentence === null) return t('sentence.noMethods');
  const { changes, tried, leader } = sentence;
  return t('sentence.methods', { changes, tried, leader: shownText(leader.name, locale).text });
}

function structureText(
  sentence: StructureView['sentence'],
  t: DoubtTranslator,
  locale: Locale,
): string {
  if (sentence === null) return t('sentence.noStructure');
  const { redundant, opposed, heaviest } = sentence;
  if (heaviest === null) {
    const nothing = { driver: '', stated: '', effective: '' };
    return t('sentence.structure', { redundant, opposed, heaviest: 'none', ...nothing });
  }
  return t('sentence.structure', {
    redundant,
    opposed,
    heaviest: 'one',
    driver: shownText(heaviest.node.title, locale).text,
    stated: formatPercent(heaviest.stated, locale),
    effective: formatPercent(heaviest.effective, locale),
  });
}

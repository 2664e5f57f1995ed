import { Section } from '@/components/ui/section';
import { CAPS, NAMED_ITEMS_LIFTING_CAP, STRENGTHS } from '@/lib/evidence/strength';
import { formatNumber } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { CodeCounts } from '@/lib/views/methodology/types';
import { CodeTable } from './code-table';

type CodeBookSectionProps = { readonly codes: CodeCounts; readonly locale: Locale };

/** The words that evidence and links are coded with, and how often each is used. */
export function CodeBookSection({ codes, locale }: CodeBookSectionProps) {
  const t = translator(locale, 'methodology');
  const words = translator(locale, 'evidence');
  return (
    <Section id="method-codes" title={t('codeBook.title')} note={t('codeBook.note')}>
      <Strengths codes={codes} locale={locale} />
      <CodeTable
        title={t('codeBook.polarity.title')}
        caption={t('codeBook.polarity.caption')}
        word={t('codeBook.polarity.word')}
        locale={locale}
        rows={keysOf(codes.polarities).map((key) => ({
          key,
          name: words(`polarities.${key}`),
          meaning: t(`codeBook.polarity.meanings.${key}`),
          used: codes.polarities[key],
        }))}
      />
      <CodeTable
        title={t('codeBook.kind.title')}
        caption={t('codeBook.kind.caption')}
        word={t('codeBook.kind.word')}
        locale={locale}
        rows={keysOf(codes.kinds).map((key) => ({
          key,
          name: words(`kinds.${key}`),
          meaning: t(`codeBook.kind.meanings.${key}`),
          used: codes.kinds[key],
        }))}
      />
      <CodeTable
        title={t('codeBook.stage.title')}
        caption={t('codeBook.stage.caption')}
        word={t('codeBook.stage.word')}
        locale={locale}
        rows={keysOf(codes.stages).map((key) => ({
          key,
          name: words(`stages.${key}`),
          meaning: t(`codeBook.stage.meanings.${key}`),
          used: codes.stages[key],
        }))}
      />
      <h3>{t('codeBook.witness.title')}</h3>
      <p>{t('codeBook.witness.text', { count: codes.interested })}</p>
      <h3>{t('codeBook.context.title')}</h3>
      <p>{t('codeBook.context.text')}</p>
    </Section>
  );
}

function Strengths({ codes, locale }: CodeBookSectionProps) {
  const t = translator(locale, 'methodology');
  const words = translator(locale, 'evidence');
  const items = formatNumber(NAMED_ITEMS_LIFTING_CAP, locale);
  return (
    <>
      <CodeTable
        title={t('codeBook.strength.title')}
        caption={t('codeBook.strength.caption')}
        word={t('codeBook.strength.word')}
        cap={t('codeBook.strength.cap')}
        locale={locale}
        rows={keysOf(codes.strengths).map((key) => ({
          key,
          name: t('codeBook.strength.number', {
            number: STRENGTHS[key],
            word: words(`strengths.${key}`),
          }),
          meaning: t(`codeBook.strength.meanings.${key}`, { items }),
          cap: t('codeBook.strength.level', { level: CAPS[key] }),
          used: codes.strengths[key],
        }))}
      />
      <p>{t('codeBook.strength.lifting', { items })}</p>
    </>
  );
}

function keysOf<Key extends string>(counts: Readonly<Record<Key, number>>): readonly Key[] {
  return Object.keys(counts) as Key[];
}

import { Localized } from '@/components/ui/localized';
import { NoteList } from '@/components/ui/note';
import { Section } from '@/components/ui/section';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import { sentenceSpace } from '@/lib/text/sentence-space';
import type { DisagreementNote } from '@/lib/views/timeline/types';
import { PassageLinks } from '../compare/passage-links';

type NoteSectionProps = { readonly notes: readonly DisagreementNote[]; readonly locale: Locale };

/** Where passages behind the events contradict each other, or their own date. */
export function NoteSection({ notes, locale }: NoteSectionProps) {
  const t = translator(locale, 'timeline');
  if (notes.length === 0) return null;
  return (
    <Section id="disagreements" title={t('notes.title')}>
      <NoteList
        notes={notes.map(({ number, text, passages }) => ({
          number,
          text: (
            <>
              <Localized text={text} locale={locale} />
              {sentenceSpace(locale)}
              {t('notes.passages')}{' '}
              <PassageLinks
                passages={passages}
                label={(passage) => t('passageNumber', { number: passage })}
              />
            </>
          ),
        }))}
      />
    </Section>
  );
}

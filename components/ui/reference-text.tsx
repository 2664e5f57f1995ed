import type { SourceReference } from '@/lib/views/source-reference';
import { ChineseFont } from './chinese-font';

type ReferenceTextProps = Pick<SourceReference, 'runs' | 'language'>;

/**
 * The reference of a source, in the language of the source, with titles in italics where the
 * style sets them so.
 */
export function ReferenceText({ runs, language }: ReferenceTextProps) {
  return (
    <span lang={language}>
      {language.startsWith('zh') && <ChineseFont />}
      {runs.map(({ text, italic }, place) => {
        // A reference never changes, and its runs have no other name than their place.
        const key = `${place} ${text}`;
        return italic ? <cite key={key}>{text}</cite> : <span key={key}>{text}</span>;
      })}
    </span>
  );
}

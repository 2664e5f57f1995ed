import type { CitedPage } from '../address/cited-page';
import { embedPath, LIVE } from '../address/embed-paths';
import { environment, publicOrigin } from '../env';
import type { Locale } from '../text/localized';
import type { EmbedOffer } from '../views/cite';
import { embedHeight, embedSubjects, frameCode } from '../views/embed-offer';
import type { Base } from './base';

/** The frames that a page offers, with the code of each. */
export function embedOffers(
  base: Base,
  page: CitedPage,
  title: string,
  locale: Locale,
): readonly EmbedOffer[] {
  const origin = publicOrigin(environment());
  const index = base.index.slug;
  return embedSubjects(base, page).map((subject) => {
    const height = embedHeight(subject, base.framework);
    const codeOf = (edition: string) =>
      frameCode({ src: origin + embedPath(locale, index, edition, subject), title, height });
    return {
      kind: subject.kind,
      href: embedPath(locale, index, base.edition.hash, subject),
      pinned: codeOf(base.edition.hash),
      live: codeOf(LIVE),
    };
  });
}

import { notFound } from 'next/navigation';

export const dynamic = 'force-static';

/** Any address below a language that no page has: the not-found page in that language. */
export default function MissingPage() {
  notFound();
}

import type { DatasetDocument } from '@/lib/views/dataset';

/**
 * What a page holds in the words of schema.org. It is a data block, which nothing runs; the
 * content security policy names its hash all the same.
 */
export function StructuredData({ document }: { readonly document: DatasetDocument }) {
  // No text in it may end the element.
  const json = JSON.stringify(document).replaceAll('<', '\\u003c');
  return <script type="application/ld+json">{json}</script>;
}

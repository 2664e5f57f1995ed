import { signedIn } from '../access/identity';
import type { Reader } from '../access/page-models';
import { allows } from '../access/roles';
import { areWritesOn } from '../env';

/** Whether whoever looks may import, and what stands in the way if not. */
export type ImportAccess =
  | { readonly may: 'nothing-is-written' }
  | { readonly may: 'sign-in' }
  | { readonly may: 'read'; readonly reader: Reader }
  | { readonly may: 'import'; readonly reader: Reader };

/** Who looks at a page of importing. Its drafts are for editors: they are not published. */
export async function readImportAccess(headers: Headers): Promise<ImportAccess> {
  if (!areWritesOn()) return { may: 'nothing-is-written' };
  const reader = await signedIn(headers);
  if (reader === null) return { may: 'sign-in' };
  return { may: allows(reader.role, 'editor') ? 'import' : 'read', reader };
}

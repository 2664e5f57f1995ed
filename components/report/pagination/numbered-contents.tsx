'use client';

import { useEffect } from 'react';
import { fillContents } from './page-numbers';

/**
 * Fills the page numbers of the contents in just before a document is printed; on a screen nothing
 * is shown. Without script a document is printed without them.
 */
export function NumberedContents() {
  useEffect(() => {
    const fill = () => fillContents(document);
    window.addEventListener('beforeprint', fill);
    return () => window.removeEventListener('beforeprint', fill);
  }, []);
  return null;
}

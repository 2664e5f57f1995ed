import type { MessageKey, MessageValues } from '../i18n/translator';
import type { ImportProgress, ImportResult } from '../write/import-options';

/** A sentence of the commands. */
export type CommandSentence = {
  readonly key: MessageKey<'cli'>;
  readonly values?: MessageValues;
};

const OUTCOMES = {
  published: 'setup.importPublished',
  restored: 'setup.importRestored',
  described: 'setup.importDescribed',
  unchanged: 'setup.importUnchanged',
} as const;

/** How far an import has come, in words; null where there is nothing to say. */
export function progressSentence(progress: ImportProgress): CommandSentence | null {
  switch (progress.step) {
    case 'cleaned':
      if (progress.removed === 0) return null;
      return { key: 'setup.removed', values: { count: progress.removed } };
    case 'scored':
      return { key: 'setup.importScored' };
    case 'rows': {
      const { model, count } = progress;
      return count === 0 ? null : { key: 'setup.importRows', values: { model, count } };
    }
    case 'scores':
      return { key: 'setup.importScores', values: { count: progress.count } };
    case 'ranks':
      return { key: 'setup.importRanks' };
    case 'publishing':
      return { key: 'setup.importPublishing' };
  }
}

/** What came of an import, in words. */
export function resultSentence({ outcome, index, label, hash }: ImportResult): CommandSentence {
  return { key: OUTCOMES[outcome], values: { index, label, hash } };
}

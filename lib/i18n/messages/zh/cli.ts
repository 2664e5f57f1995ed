import type { cli as english } from '../en/cli';
import type { Wording } from '../wording';
import { newPackMessages } from './cli/new-pack';
import { packMessages } from './cli/pack';
import { reportMessages } from './cli/report';
import { setupMessages } from './cli/setup';

export const cli: Wording<typeof english> = {
  newPack: newPackMessages,
  pack: packMessages,
  report: reportMessages,
  setup: setupMessages,
};

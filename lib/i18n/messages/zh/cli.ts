import type { cli as english } from '../en/cli';
import type { Wording } from '../wording';
import { accessMessages } from './cli/access';
import { newPackMessages } from './cli/new-pack';
import { packMessages } from './cli/pack';
import { reportMessages } from './cli/report';
import { setupMessages } from './cli/setup';
import { verifyMessages } from './cli/verify';

export const cli: Wording<typeof english> = {
  access: accessMessages,
  newPack: newPackMessages,
  pack: packMessages,
  report: reportMessages,
  setup: setupMessages,
  verify: verifyMessages,
};

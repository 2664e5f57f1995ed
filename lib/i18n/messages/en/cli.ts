import { accessMessages } from './cli/access';
import { newPackMessages } from './cli/new-pack';
import { packMessages } from './cli/pack';
import { reportMessages } from './cli/report';
import { setupMessages } from './cli/setup';
import { verifyMessages } from './cli/verify';

/** What the commands print. */
export const cli = {
  access: accessMessages,
  newPack: newPackMessages,
  pack: packMessages,
  report: reportMessages,
  setup: setupMessages,
  verify: verifyMessages,
};

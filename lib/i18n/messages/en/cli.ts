import { packMessages } from './cli/pack';
import { setupMessages } from './cli/setup';

/** What the commands print. */
export const cli = { pack: packMessages, setup: setupMessages };

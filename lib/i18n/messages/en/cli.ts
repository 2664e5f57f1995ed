import { packMessages } from './cli/pack';

/** What the commands print. */
export const cli = { pack: packMessages };

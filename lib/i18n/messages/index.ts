import type { Locale } from '../../text/localized';
import * as en from './en';
import type { Wording } from './wording';
import * as zh from './zh';

/** Every message in English, by namespace (one for each page). It sets the keys for all languages. */
export type Messages = typeof en;

export type Namespace = keyof Messages;

/** Every message of the site. A language that lacks a key does not compile. */
export const MESSAGES: Readonly<Record<Locale, Wording<Messages>>> = { en, zh };

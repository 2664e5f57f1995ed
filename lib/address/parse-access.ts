import { z } from 'zod';
import { ROLES, type Role } from '../access/roles';
import type { ErrorCode } from '../errors/app-error';
import { ACCESS_FIELDS } from './access-paths';
import { firstValue } from './first-value';

/** Faults that the pages of sign-in and access tell of in their own place. */
export const TOLD_FAULTS = [
  'sign-in-needed',
  'token-unknown',
  'too-many-tries',
  'token-name',
  'token-name-taken',
  'token-missing',
  'role-too-low',
  'database-busy',
] as const satisfies readonly ErrorCode[];

export type ToldFault = (typeof TOLD_FAULTS)[number];

export type AccessQuery = {
  readonly once: string | null;
  readonly to: string | null;
  readonly fault: ToldFault | null;
  /** To wait, of too many tries. */
  readonly minutes: number;
  readonly made: number | null;
};

const querySchema = z.object({
  [ACCESS_FIELDS.once]: firstValue.pipe(z.string().max(200)).nullable().catch(null),
  [ACCESS_FIELDS.to]: firstValue.pipe(z.string().max(2000)).nullable().catch(null),
  [ACCESS_FIELDS.error]: firstValue.pipe(z.enum(TOLD_FAULTS)).nullable().catch(null),
  [ACCESS_FIELDS.minutes]: firstValue.pipe(z.coerce.number().int().min(1).max(60)).catch(15),
  [ACCESS_FIELDS.made]: firstValue.pipe(z.coerce.number().int().positive()).nullable().catch(null),
});

/** Reads the address of the sign-in or access page; what can't be read is left out. */
export function parseAccessQuery(
  parameters: Readonly<Record<string, string | readonly string[] | undefined>>,
): AccessQuery {
  const { once, to, error, minutes, made } = querySchema.parse(parameters);
  return { once, to, fault: error, minutes, made };
}

export type TokenForm = {
  readonly name: string;
  readonly role: Role;
  /** 0: it has no end. */
  readonly days: number;
};

const formSchema = z.object({
  name: z.string().catch(''),
  role: z.enum(ROLES).catch('reader'),
  days: z.coerce.number().int().min(0).max(3650).catch(0),
});

/** Fields of the form that makes a token. */
export const TOKEN_FIELDS = Object.keys(formSchema.shape);

/** Reads the form that makes a token; a role that is none of ours is the least. */
export function parseTokenForm(form: URLSearchParams): TokenForm {
  return formSchema.parse(Object.fromEntries(form));
}

const idSchema = z.coerce.number().int().positive().catch(0);

/** The number of a token in a form; 0 is none. */
export function parseTokenId(form: URLSearchParams): number {
  return idSchema.parse(form.get('id'));
}

/** Everything that can go wrong in a way that a person or a program is told of. */
export const ERROR_STATUS = {
  'bad-request': 400,
  'media-type': 415,
  'sign-in-needed': 401,
  'token-unknown': 401,
  'role-too-low': 403,
  'cross-site': 403,
  'writes-off': 403,
  'too-many-tries': 429,
  'too-many-requests': 429,
  'token-name': 400,
  'token-name-taken': 409,
  'token-missing': 404,
  'not-found': 404,
  gone: 410,
  'address-too-long': 414,
  'form-too-large': 413,
  'format-unknown': 501,
  'report-queue-full': 503,
  'report-timeout': 504,
  'report-failed': 500,
  'chromium-missing': 501,
  'pack-faulty': 422,
  'pack-too-large': 413,
  'workbook-too-large': 422,
  'not-a-pack': 415,
  'index-unknown': 404,
  'edition-unknown': 404,
  'nothing-to-undo': 409,
  'import-running': 409,
  'import-failed': 500,
  'import-cancelled': 409,
  'import-queue-full': 503,
  'draft-unknown': 404,
  'draft-step': 409,
  'preview-stale': 409,
  'no-mapping': 422,
  'mapping-field': 400,
  'mapping-value': 400,
  'mapping-stale': 409,
  'undo-stale': 409,
  'edition-differs': 500,
  'database-busy': 503,
  'database-missing': 503,
  'database-damaged': 503,
  'database-not-wal': 503,
  'database-newer': 503,
  'database-behind': 503,
  'database-unwritable': 503,
  'nothing-published': 503,
  'not-ready': 503,
  'disk-full': 507,
  'sqlite-too-old': 500,
  'migration-changed': 500,
  'migration-failed': 500,
  'migration-loses-check': 500,
  'environment-invalid': 500,
  'file-unreadable': 400,
  'file-unwritable': 500,
  'folder-unwritable': 500,
  'port-in-use': 500,
  'cannot-listen': 500,
  'not-built': 500,
  internal: 500,
} as const;

export type ErrorCode = keyof typeof ERROR_STATUS;
export type ErrorValues = Readonly<Record<string, string | number>>;

/**
 * An error with a code that callers can act on. `message` is for the log; what a reader sees is
 * the sentence that the `errors` messages hold under the code, filled with `values`.
 */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  readonly values: ErrorValues;

  constructor(code: ErrorCode, message: string, values: ErrorValues = {}, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.values = values;
  }
}

/** The HTTP status that an error answers with. */
export function statusOf(code: ErrorCode): number {
  return ERROR_STATUS[code];
}

/**
 * Whether a thrown value is an AppError. By its name, not by `instanceof`: the server's bundles
 * hold a class of their own each, and an error of a queue that all share may come from another.
 */
export function isAppError(thrown: unknown): thrown is AppError {
  return thrown instanceof Error && thrown.name === 'AppError' && 'code' in thrown;
}

/** Any thrown value as an AppError; what is not one already is `internal`. */
export function toAppError(thrown: unknown): AppError {
  if (isAppError(thrown)) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new AppError('internal', message, {}, thrown);
}

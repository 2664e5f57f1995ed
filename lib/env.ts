import { z } from 'zod';
import { AppError } from './errors/app-error';

/** Everything that Fulcrum reads from the environment, with its defaults. */
export const environmentSchema = z.object({
  /** The SQLite file, as `file:<path>`; a relative path is taken from the working directory. */
  DATABASE_URL: z.string().startsWith('file:').min(6).default('file:./data/fulcrum.db'),
  /** Where the server listens. */
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  /** Not HOSTNAME, which many shells and containers set to the machine's own name. */
  FULCRUM_HOST: z.string().min(1).default('localhost'),
  /**
   * The address under which readers reach this site, for links in print, previews and the sitemap:
   * `https://cities.example.org`. Left out: the host and port above.
   */
  FULCRUM_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** The Chromium that makes PDF files; left out: one that is found on this machine. */
  CHROMIUM_PATH: z.string().min(1).optional(),
  /** Left out: `info`, and `warn` on a terminal. */
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).optional(),
  /** Whether /api/metrics answers, in the text format of Prometheus. */
  FULCRUM_METRICS: z.enum(['on', 'off']).default('off'),
  /** `off`: a site that is only read; nobody signs in, and whatever writes is refused. */
  FULCRUM_WRITES: z.enum(['on', 'off']).default('on'),
  /**
   * Proxies between readers and this server, which add to X-Forwarded-For: so many entries from
   * its end are believed.
   */
  FULCRUM_TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  /** Requests to the API that one address may send in a minute; 0: no limit. */
  FULCRUM_API_LIMIT: z.coerce.number().int().min(0).default(600),
  /** Where files that are being brought in lie until they are imported; left out: beside the database. */
  FULCRUM_DRAFTS: z.string().min(1).optional(),
  /** Megabytes (1,000,000 bytes) of a pack or table, as it comes and again when it is unpacked. */
  FULCRUM_MAX_PACK_MB: z.coerce.number().positive().default(100),
  /** Files of a pack. */
  FULCRUM_MAX_ENTRIES: z.coerce.number().int().positive().default(10_000),
  /** Bytes that an archive may unpack to for each of its own. */
  FULCRUM_MAX_RATIO: z.coerce.number().min(1).default(100),
  /** Columns of a table. */
  FULCRUM_MAX_COLUMNS: z.coerce.number().int().positive().default(5000),
  /** Megabytes of one cell. */
  FULCRUM_MAX_CELL_MB: z.coerce.number().positive().default(10),
});

export type Environment = z.infer<typeof environmentSchema>;

/**
 * Reads and checks the environment.
 *
 * @throws AppError `environment-invalid`, naming every variable that has no usable value.
 */
export function readEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
): Environment {
  const filled = Object.entries(variables).filter(([, value]) => value !== '');
  const parsed = environmentSchema.safeParse(Object.fromEntries(filled));
  if (parsed.success) return parsed.data;
  const names = [...new Set(parsed.error.issues.map((issue) => issue.path.join('.')))].join(', ');
  throw new AppError('environment-invalid', `environment: ${parsed.error.message}`, { names });
}

/** Origin of the site as readers reach it, without a slash at the end. */
export function publicOrigin(settings: Environment): string {
  const { FULCRUM_PUBLIC_URL, FULCRUM_HOST, PORT } = settings;
  if (FULCRUM_PUBLIC_URL !== undefined) return new URL(FULCRUM_PUBLIC_URL).origin;
  return `http://${FULCRUM_HOST === '0.0.0.0' ? 'localhost' : FULCRUM_HOST}:${PORT}`;
}

/** Whether anyone may sign in and write (FULCRUM_WRITES). */
export function areWritesOn(): boolean {
  return environment().FULCRUM_WRITES === 'on';
}

/** Whether this is the development server, which serves what was never built. */
export function isDevelopment(): boolean {
  return process.env.NODE_ENV === 'development';
}

/** Whether this is a server of what was built. */
export function isProduction(): boolean {
  return process.env.NODE_ENV === 'production';
}

/** What a program that this one starts finds in its environment: the same, and settings beside. */
export function environmentOfChild(settings: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { ...process.env, ...settings };
}

/** The environment of this process. */
export function environment(): Environment {
  return readEnvironment(process.env);
}

/** The variables of this process as they stand, for the programs that it starts. */
export function processVariables(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}

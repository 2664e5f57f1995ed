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

/** The environment of this process. */
export function environment(): Environment {
  return readEnvironment(process.env);
}

import { get } from 'node:http';

/** An answer of this server to itself. */
export type OwnAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
};

const MOST_BYTES = 32_000_000;

/** Of each answer, what a page depends on. */
const PASSED_ON = ['content-type', 'content-security-policy', 'cache-control'];

/** Asks this server for a path, and follows no redirect. */
export function fetchOwn(origin: string, path: string, signal: AbortSignal): Promise<OwnAnswer> {
  return new Promise((resolve, reject) => {
    const request = get(new URL(path, origin), { signal, agent: false }, (response) => {
      const parts: Buffer[] = [];
      let size = 0;
      response.on('data', (part: Buffer) => {
        parts.push(part);
        size += part.byteLength;
        if (size > MOST_BYTES) request.destroy(new Error(`${path} is over ${MOST_BYTES} bytes`));
      });
      response.on('error', reject);
      response.on('end', () => {
        const headers = PASSED_ON.flatMap((name) => {
          const value = response.headers[name];
          return typeof value === 'string' ? [[name, value]] : [];
        });
        resolve({
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(headers),
          body: Buffer.concat(parts),
        });
      });
    });
    request.on('error', reject);
  });
}

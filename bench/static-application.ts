import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type NextServer, startNext } from '../e2e/next-server';

const ROOT = join(import.meta.dirname, '..');

const LAYOUT = `export default function Layout({ children }) {
  return <html lang="en"><body>{children}</body></html>;
}
`;

// The packages are linked in, so that the root of the build must hold both folders.
const CONFIGURATION = `export default {
  poweredByHeader: false,
  turbopack: { root: '/' },
  outputFileTracingRoot: '/',
};
`;

/** The server of static pages: an empty one at its address, and others by their place. */
export type StaticApplication = NextServer & { readonly addressOf: (at: number) => string };

/**
 * What Next itself weighs and how fast it can be: an application of the same Next version with
 * an empty page and, for each document given, a page of about its size, all static.
 *
 * @param documents HTML that a page each is to be as long as
 */
export async function startStaticApplication(
  documents: readonly string[],
): Promise<StaticApplication> {
  const folder = mkdtempSync(join(tmpdir(), 'fulcrum-static-'));
  write(folder, 'package.json', '{ "type": "module" }');
  write(folder, 'next.config.mjs', CONFIGURATION);
  write(folder, 'app/layout.jsx', LAYOUT);
  write(folder, 'app/page.jsx', page(''));
  for (const [at, html] of documents.entries()) write(folder, `app/p${at}/page.jsx`, page(html));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const next = join(ROOT, 'node_modules/next/dist/bin/next');
  execFileSync(process.execPath, [next, 'build'], { cwd: folder, stdio: 'ignore' });
  const server = await startNext(folder);
  return {
    url: server.url,
    addressOf: (at) => `${server.url}/p${at}`,
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

function write(folder: string, name: string, content: string) {
  const file = join(folder, name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, content);
}

/**
 * A page of the same characters (a text with Chinese in it takes longer to encode), without
 * markup. Half of it, because a text stands in a document twice: as HTML, and in what React reads
 * when it starts.
 */
function page(html: string): string {
  const text = html.replace(/[<>&"'{}\\\s]/g, ' ').slice(0, html.length / 2);
  return `export default function Page() { return <main>{${JSON.stringify(text)}}</main>; }\n`;
}

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { processVariables } from '../env';
import type { ChromiumLaunch } from './chromium-launch';

/** Where npm put it. Not resolved as a module: a bundler would take the 62 MB into the server. */
const packageFolder = () => join(process.cwd(), 'node_modules', '@sparticuz', 'chromium');

/** Whether the Chromium inside @sparticuz/chromium is there and runs on this machine. */
export function hasPackagedChromium(): boolean {
  return process.platform === 'linux' && process.arch === 'x64' && existsSync(packageFolder());
}

/**
 * The Chromium inside @sparticuz/chromium, with the libraries and a font for machines that lack
 * them; unpacked at its first use.
 * The package's own list of arguments is left out: it is for one page in a small container.
 */
export async function packagedChromium(): Promise<ChromiumLaunch> {
  const folder = join(tmpdir(), `fulcrum-chromium-${await packageVersion()}-${userInfo().uid}`);
  if (!existsSync(folder)) await unpack(folder);
  const variables = processVariables();
  const libraries = [join(folder, 'al2023', 'lib'), variables.LD_LIBRARY_PATH ?? ''];
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...variables,
      LD_LIBRARY_PATH: libraries.filter((path) => path !== '').join(delimiter),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

/**
 * Unpacks into a folder of its own and renames it, so that two runs at once never see half a
 * browser. A child process, because a server must not stand still meanwhile, and because the
 * package goes by the environment at its import: TMPDIR says where to, and the name of a Lambda
 * runtime makes it unpack the libraries too.
 */
async function unpack(folder: string) {
  const partial = await mkdtemp(`${folder}-`);
  try {
    const script =
      "const { default: packaged } = await import('@sparticuz/chromium'); await packaged.executablePath();";
    await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: process.cwd(),
      env: {
        ...processVariables(),
        NODE_ENV: 'production',
        TMPDIR: partial,
        AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x',
      },
    });
    await writeFile(join(partial, 'fonts.conf'), fontConfiguration(folder));
    await rename(partial, folder);
  } catch (thrown) {
    await rm(partial, { recursive: true, force: true });
    if (!existsSync(folder)) throw thrown;
  }
}

/** The system's fonts and the packaged ones: with no font at all, web fonts fail as well. */
function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}

async function packageVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(
    await readFile(join(packageFolder(), 'package.json'), 'utf8'),
  );
  const isNamed = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return isNamed ? String(manifest.version) : 'unknown';
}

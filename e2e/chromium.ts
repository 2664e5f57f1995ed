import { type ExecFileSyncOptionsWithStringEncoding, execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/** What a launch of Chromium needs; an empty one lets Playwright take its own. */
export type ChromiumLaunch = {
  readonly executablePath?: string;
  readonly env?: Readonly<Record<string, string>>;
};

const VERSION_CALL = {
  encoding: 'utf8',
  timeout: 20_000,
  stdio: ['ignore', 'pipe', 'ignore'],
} satisfies ExecFileSyncOptionsWithStringEncoding;

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Finds a Chromium: the one that CHROMIUM_PATH names, else one of the system, else Playwright's
 * own where it is installed, else the one that comes inside an npm package (Linux on x64 only).
 *
 * @throws {Error} with what to do, where there is none
 */
export function findChromium(): ChromiumLaunch {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!answers(named)) throw new Error(`CHROMIUM_PATH names no working Chromium: ${named}`);
    return { executablePath: named };
  }
  const system = onPath().find(answers);
  if (system) return { executablePath: system };
  if (existsSync(chromium.executablePath())) return {};
  if (process.platform === 'linux' && process.arch === 'x64') return packagedChromium();
  throw new Error('There is no Chromium here. Install one with: npx playwright install chromium');
}

/** The files of the system's browsers that exist, by the order of SYSTEM_NAMES. */
function onPath(): readonly string[] {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).filter(
    (path) => existsSync(path),
  );
}

/** Some systems put a stub in place that only says where the real browser is to be had. */
function answers(path: string): boolean {
  try {
    return /\d+\.\d+/.test(execFileSync(path, ['--version'], VERSION_CALL));
  } catch {
    return false;
  }
}

/**
 * The Chromium inside @sparticuz/chromium, with the libraries and a font for
 * machines that lack them.
 * The package's own list of arguments is left out: it is for one page in a small container.
 */
function packagedChromium(): ChromiumLaunch {
  const folder = join(tmpdir(), `fulcrum-chromium-${packageVersion()}-${userInfo().uid}`);
  if (!existsSync(folder)) unpack(folder);
  const libraries = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH ?? ''];
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...definedEnvironment(),
      LD_LIBRARY_PATH: libraries.filter((path) => path !== '').join(delimiter),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

/**
 * Unpacks into a folder of its own and renames it, so that two runs at once never see half a
 * browser. A child process, because the package goes by the environment at its import: TMPDIR
 * says where to, and the name of a Lambda runtime makes it unpack the libraries too.
 */
function unpack(folder: string) {
  const partial = mkdtempSync(`${folder}-`);
  const script =
    "const { default: packaged } = await import('@sparticuz/chromium'); await packaged.executablePath();";
  execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: dirname(fileURLToPath(import.meta.url)),
    env: { ...process.env, TMPDIR: partial, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
  writeFileSync(join(partial, 'fonts.conf'), fontConfiguration(folder));
  try {
    renameSync(partial, folder);
  } catch (error) {
    rmSync(partial, { recursive: true });
    if (!existsSync(folder)) throw error;
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

function packageVersion(): string {
  const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
  const manifest = readFileSync(join(dirname(entry), '../../package.json'), 'utf8');
  return String(JSON.parse(manifest).version);
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}

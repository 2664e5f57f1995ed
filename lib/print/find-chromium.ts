import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { environment, processVariables } from '../env';
import { AppError } from '../errors/app-error';
import type { ChromiumLaunch } from './chromium-launch';
import { hasPackagedChromium, packagedChromium } from './packaged-chromium';

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const LONGEST_VERSION_CALL = 20_000;

/** Where a Chromium was seen, and what makes it ready to be launched. */
type Located = () => Promise<ChromiumLaunch>;

// What was seen once is not looked for again: a process keeps its Chromium.
let located: Promise<Located | null> | null = null;
let prepared: Promise<ChromiumLaunch> | null = null;

/**
 * Finds a Chromium: the one that CHROMIUM_PATH names, else one of the system, else Playwright's
 * own where it is installed, else the one that comes inside an npm package (Linux on x64 only).
 *
 * @throws AppError `chromium-missing`, with what to do in its message, where there is none
 */
export async function findChromium(): Promise<ChromiumLaunch> {
  located ??= locate();
  const prepare = await located;
  if (prepare === null) throw new AppError('chromium-missing', missingMessage());
  prepared ??= prepare();
  try {
    return await prepared;
  } catch (thrown) {
    // Unpacking may fail for want of room, and succeed later.
    prepared = null;
    throw thrown;
  }
}

/** Whether this machine can make PDF files. Nothing is launched or unpacked to tell. */
export async function canPrint(): Promise<boolean> {
  located ??= locate();
  return (await located) !== null;
}

async function locate(): Promise<Located | null> {
  const named = environment().CHROMIUM_PATH;
  for (const path of named === undefined ? onPath() : [named]) {
    if (await answers(path)) return async () => ({ executablePath: path });
  }
  if (named !== undefined) return null;
  if (existsSync(chromium.executablePath())) return async () => ({});
  return hasPackagedChromium() ? packagedChromium : null;
}

function missingMessage(): string {
  const named = environment().CHROMIUM_PATH;
  return named === undefined
    ? 'There is no Chromium here. Install one with: npx playwright install chromium'
    : `CHROMIUM_PATH names no working Chromium: ${named}`;
}

/** The files of the system's browsers that exist, by the order of SYSTEM_NAMES. */
function onPath(): readonly string[] {
  const folders = (processVariables().PATH ?? '').split(delimiter);
  return SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).filter(
    (path) => existsSync(path),
  );
}

/** Some systems put a stub in place that only says where the real browser is to be had. */
async function answers(path: string): Promise<boolean> {
  try {
    const call = promisify(execFile)(path, ['--version'], { timeout: LONGEST_VERSION_CALL });
    return /\d+\.\d+/.test((await call).stdout);
  } catch {
    return false;
  }
}

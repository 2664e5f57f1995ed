import { type Browser, chromium } from 'playwright-core';
import { processVariables } from '../env';
import { AppError } from '../errors/app-error';
import { log } from '../operations/log';
import { findChromium } from './find-chromium';

/** A Chromium of one job. */
export type RunningBrowser = {
  readonly browser: Browser;
  /** Of its first process, the parent of all the others. */
  readonly processId: number;
  /** Ends it and all its processes at once, hung or not, and settles when they are gone. */
  readonly kill: () => Promise<void>;
};

const LONGEST_LAUNCH = 40_000;

const ARGUMENTS = [
  // Glyphs where the layout puts them, not where they look sharp on some screen.
  '--font-render-hinting=none',
  // No name and no address leads anywhere: what the page needs is handed to it (fence.ts).
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--no-proxy-server',
];

/** What a browser needs of our environment; settings and secrets are none of its business. */
const PASSED_ON =
  /^(PATH|HOME|USER|LANG|LC_.*|TMPDIR|TEMP|TMP|SystemRoot|LOCALAPPDATA|ProgramFiles.*|XDG_.*|FONTCONFIG_.*|LD_LIBRARY_PATH)$/i;

// Once it has failed on this machine, the sandbox is not tried again.
let hasSandbox = process.platform !== 'linux' || process.getuid?.() !== 0;

/**
 * Starts a Chromium with a profile of its own, in its sandbox where the system has one for it.
 *
 * @throws AppError `chromium-missing`; `report-failed` where it does not start
 */
export async function launchBrowser(): Promise<RunningBrowser> {
  const { executablePath, env = processVariables() } = await findChromium();
  const options = {
    ...(executablePath === undefined ? {} : { executablePath }),
    env: Object.fromEntries(Object.entries(env).filter(([name]) => PASSED_ON.test(name))),
    args: ARGUMENTS,
    timeout: LONGEST_LAUNCH,
    // The server ends its jobs itself.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  };
  try {
    return await start(options);
  } catch (thrown) {
    throw new AppError('report-failed', 'Chromium does not start', {}, thrown);
  }
}

type LaunchOptions = NonNullable<Parameters<typeof chromium.launch>[0]>;

async function start(options: LaunchOptions): Promise<RunningBrowser> {
  try {
    return await running(await chromium.launch({ ...options, chromiumSandbox: hasSandbox }));
  } catch (thrown) {
    if (!hasSandbox) throw thrown;
    log().warn({ event: 'report' }, 'Chromium does not start in its sandbox here; run without');
    hasSandbox = false;
    return running(await chromium.launch({ ...options, chromiumSandbox: false }));
  }
}

async function running(browser: Browser): Promise<RunningBrowser> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const processId = processInfo.find(({ type }) => type === 'browser')?.id;
  await session.detach();
  if (processId === undefined) throw new Error('Chromium does not tell its process');
  return { browser, processId, kill: () => kill(browser, processId) };
}

async function kill(browser: Browser, processId: number) {
  const gone = browser.isConnected()
    ? new Promise((resolve) => browser.once('disconnected', resolve))
    : null;
  try {
    // Playwright makes it the first of a group, so that its children end with it.
    process.kill(process.platform === 'win32' ? processId : -processId, 'SIGKILL');
  } catch {
    // None of them is left.
  }
  await gone;
}

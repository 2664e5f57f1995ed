// @ts-check
import { spawnSync } from 'node:child_process';

const OLDEST_NODE = [20, 19];

/** What compiling the SQLite driver takes, each under any of the names it goes by. */
const TOOLS = [
  ['python3', 'python'],
  ['make', 'gmake'],
  ['g++', 'c++', 'clang++'],
];

const PATIENCE_MILLISECONDS = 5000;

/**
 * @param {string} version of Node, such as `20.19.0`
 * @returns {string | null} what to do, or null if it is new enough
 */
export function nodeTooOld(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return null;
  return `Fulcrum needs Node ${OLDEST_NODE.join('.')} or newer, and this is Node ${version}: install a newer one from https://nodejs.org.`;
}

/**
 * The SQLite driver comes ready-made from GitHub, or else is compiled. Only where there is no
 * compiler it is worth asking whether the ready-made one can be had.
 *
 * @param {{ platform: string }} system
 * @param {(name: string) => boolean} isInstalled
 * @param {() => Promise<boolean>} isReadyMade
 * @returns {Promise<string | null>} what to do, or null if nothing is missing
 */
export async function compilerMissing(
  { platform },
  isInstalled = runs,
  isReadyMade = readyMadeDriverAnswers,
) {
  if (platform === 'win32') return null;
  const missing = TOOLS.filter((names) => !names.some(isInstalled)).map(([name]) => name);
  if (missing.length === 0 || (await isReadyMade())) return null;
  const remedy =
    platform === 'darwin' ? 'xcode-select --install' : 'apt-get install python3 make g++';
  return `Fulcrum compiles its SQLite driver, for which this machine lacks ${missing.join(', ')}: install them (for instance: ${remedy}), then run npm ci again.`;
}

/** @param {string} name */
function runs(name) {
  return spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0;
}

async function readyMadeDriverAnswers() {
  try {
    const answer = await fetch('https://github.com/WiseLibs/better-sqlite3/releases', {
      method: 'HEAD',
      signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
    });
    return answer.ok;
  } catch {
    return false;
  }
}

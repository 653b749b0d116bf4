// Child processes that never outlive us.
import { spawn, spawnSync } from 'node:child_process';
import { constants } from 'node:os';

const windows = process.platform === 'win32';
/** @type {Set<import('node:child_process').ChildProcess>} */
const alive = new Set();

/**
 * Each child leads its own process group, so that its children are reached as well.
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  if (windows) {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It went away by itself.
  }
}

/** The exit code once we have been told to stop, and when that was. */
let stopCode = 0;
let stoppedAt = 0;

/** @param {'SIGINT' | 'SIGTERM' | 'SIGHUP'} signal */
function stopAll(signal) {
  const code = 128 + constants.signals[signal];
  if (alive.size === 0) process.exit(code);
  if (stopCode) {
    // npm passes Ctrl-C on to us although the terminal has told us already; a second press is later.
    if (Date.now() - stoppedAt > 1000) process.exit(code);
    return;
  }
  stopCode = code;
  stoppedAt = Date.now();
  // Interrupted, Playwright and our own scripts close their browsers, which lead groups of their own.
  for (const child of alive) signalGroup(child, 'SIGINT');
  setTimeout(() => process.exit(code), 8000);
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => stopAll(signal));
}
process.on('exit', () => {
  for (const child of alive) signalGroup(child, 'SIGKILL');
});

/** A log is for reading; some tools colour it all the same when they see CI. */
const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1' };

/**
 * @typedef {object} RunOptions
 * @property {Record<string, string | undefined>} [env] added to the environment
 * @property {boolean} [show] lets the child write to the terminal itself
 * @property {(line: string) => void} [onLine] gets each line otherwise
 */

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { env, show, onLine } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...plain, ...env },
      detached: !windows,
      // npm is a script on Windows, which only a shell can start.
      shell: windows && command === 'npm',
    });
    alive.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        output += text;
        onLine?.(text.trim().split('\n').at(-1) ?? '');
      });
    }
    /** @param {number} code */
    const end = (code) => {
      alive.delete(child);
      if (stopCode && alive.size === 0) process.exit(stopCode);
      resolve({ code, output });
    };
    child.on('error', (error) => {
      output += error.message;
      end(127);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

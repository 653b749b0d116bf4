// Says what is going on while it is going on: a spinner on a terminal, dots in a log.
import { t } from './language.mjs';

const { stdout } = process;
const live = Boolean(stdout.isTTY) && process.env.CI !== 'true';
const FRAMES = '⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏';

/** @param {string} line */
export const say = (line) => void stdout.write(`${line}\n`);

/** @param {number} since */
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} ${t('秒', 's')}`;

/**
 * Cuts a line to the terminal's width; Japanese letters take two columns.
 * @param {string} text
 */
function clip(text) {
  let columns = (stdout.columns || 80) - 2;
  let kept = '';
  for (const letter of text) {
    columns -= (letter.codePointAt(0) ?? 0) >= 0x1100 ? 2 : 1;
    if (columns < 0) break;
    kept += letter;
  }
  return kept;
}

/** @param {string} label */
function spinner(label) {
  const started = Date.now();
  let [frame, note] = [0, ''];
  const draw = () => {
    frame = (frame + 1) % FRAMES.length;
    stdout.write(`\r\x1b[2K${clip(`${FRAMES[frame]} ${label} (${seconds(started)}) ${note}`)}`);
  };
  const timer = setInterval(draw, 120);
  draw();
  /** @param {string} mark */
  const end = (mark) => {
    clearInterval(timer);
    stdout.write(`\r\x1b[2K${mark} ${label} (${seconds(started)})\n`);
  };
  /** @param {string} line */
  const keep = (line) => {
    note = line;
  };
  return { note: keep, end };
}

/** @param {string} label */
function dots(label) {
  const started = Date.now();
  stdout.write(`- ${label} `);
  const timer = setInterval(() => stdout.write('.'), 1000);
  /** @param {string} mark */
  const end = (mark) => {
    clearInterval(timer);
    stdout.write(` ${mark} (${seconds(started)})\n`);
  };
  return { note: () => {}, end };
}

/**
 * Runs one step under its name. What the step passes to `note` is shown beside it, if there is room.
 * @template T
 * @param {string} label
 * @param {(note: (line: string) => void) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(label, work) {
  const shown = live ? spinner(label) : dots(label);
  try {
    const result = await work(shown.note);
    shown.end('✓');
    return result;
  } catch (error) {
    shown.end('✗');
    throw error;
  }
}

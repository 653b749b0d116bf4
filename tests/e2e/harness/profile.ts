import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const temporary = new Set<string>();

// A run that is interrupted never gets to its own tidying up.
process.on('exit', () => temporary.forEach(removeDir));

/** A folder under the system's temporary one, gone again with `removeDir` or with the process. */
export function temporaryDir(name: string): string {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), `room-techo-${name}-`));
  temporary.add(dir);
  return dir;
}

export function removeDir(dir: string): void {
  try {
    // The browser's last child may still be writing while we delete.
    fs.rmSync(dir, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 });
    temporary.delete(dir);
  } catch {
    // Tried again when the process ends; a folder left behind is no reason to fail.
  }
}

/**
 * Developer mode is what lets an unpacked extension survive `chrome.runtime.reload()`;
 * without it the browser brings it back disabled.
 */
export function prepareProfile(dir: string): void {
  const preferences = path.join(dir, 'Default', 'Preferences');
  if (fs.existsSync(preferences)) return;
  fs.mkdirSync(path.dirname(preferences), { recursive: true });
  fs.writeFileSync(preferences, JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
}

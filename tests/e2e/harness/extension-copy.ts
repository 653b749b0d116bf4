import fs from 'node:fs';
import path from 'node:path';
import type { Launched } from './launch';
import { BUILT_EXTENSION } from './options';
import { removeDir, temporaryDir } from './profile';

export interface ExtensionCopy {
  dir: string;
  /** Replaces the whole content with that of another folder. */
  replaceWith(source: string): void;
  /** Changes fields of manifest.json, e.g. `{ version: '0.2.0' }`. */
  patchManifest(fields: Record<string, unknown>): void;
  remove(): void;
}

/** A copy of the built extension that a test may change, to see what an update does. */
export function copyExtension(source: string = BUILT_EXTENSION): ExtensionCopy {
  const dir = temporaryDir('extension');
  const manifest = path.join(dir, 'manifest.json');
  const fill = (from: string) => fs.cpSync(from, dir, { recursive: true });
  fill(source);
  return {
    dir,
    replaceWith: (from) => {
      // The folder itself stays: its path is what the extension's id is made of.
      for (const entry of fs.readdirSync(dir)) removeDir(path.join(dir, entry));
      fill(from);
    },
    patchManifest: (fields) => {
      const current: unknown = JSON.parse(fs.readFileSync(manifest, 'utf8'));
      fs.writeFileSync(manifest, JSON.stringify(Object.assign({}, current, fields), null, 2));
    },
    remove: () => removeDir(dir),
  };
}

/** `chrome.runtime.reload()`: the browser reads the folder again, as for an update. */
export async function reloadExtension(launched: Launched): Promise<void> {
  const worker = await launched.worker();
  const prefix = `chrome-extension://${launched.extensionId}/`;
  const next = launched.context.waitForEvent('serviceworker', {
    predicate: (candidate) => candidate.url().startsWith(prefix),
    timeout: 15_000,
  });
  const gone = worker.waitForEvent('close', { timeout: 15_000 });
  // The call ends the worker it is made in, so its own answer may never come.
  void worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await Promise.all([next, gone]);
}

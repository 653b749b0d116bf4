import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { archive, filesBelow, sha256 } from './archive';

/** What is handed to which store, by the folder that `wxt build` writes. Brave takes Chrome's. */
export const BUILDS = { chrome: 'chrome-mv3', edge: 'edge-mv3', firefox: 'firefox-mv3' } as const;

export interface Artefact {
  name: string;
  bytes: Uint8Array;
}

/** Every file of the project that git knows or would take: what a reviewer builds from. */
export function sourceFiles(root: string): string[] {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const listed = execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 });
  // A file that was deleted and not yet committed is still listed.
  return listed.split('\0').filter((file) => file !== '' && existsSync(path.join(root, file)));
}

export const versionOf = (root: string): string =>
  JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).version;

/** The zips of the builds below `root`. */
export function buildZips(root: string): Artefact[] {
  const stem = `room-techo-${versionOf(root)}`;
  return Object.entries(BUILDS).map(([store, folder]) => {
    const built = path.join(root, '.output', folder);
    return { name: `${stem}-${store}.zip`, bytes: archive(built, filesBelow(built)) };
  });
}

/** The sources, which Mozilla's reviewers ask for. */
export const sourceZip = (root: string): Artefact => ({
  name: `room-techo-${versionOf(root)}-sources.zip`,
  bytes: archive(root, sourceFiles(root)),
});

/** In the form of `sha256sum`, which also checks it. */
export const checksums = (artefacts: readonly Artefact[]): string =>
  artefacts.map(({ name, bytes }) => `${sha256(bytes)}  ${name}\n`).join('');

export function writeRelease(folder: string, artefacts: readonly Artefact[]): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { name, bytes } of artefacts) writeFileSync(path.join(folder, name), bytes);
  writeFileSync(path.join(folder, 'SHA256SUMS'), checksums(artefacts));
}

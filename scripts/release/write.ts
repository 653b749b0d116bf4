// The zips of `npm run zip`, once everything is built.
import path from 'node:path';
import { say } from '../lib/progress.mjs';
import { buildZips, checksums, sourceZip, writeRelease } from './release';

const root = process.cwd();
const folder = path.join(root, '.output', 'release');
const artefacts = [...buildZips(root), sourceZip(root)];
writeRelease(folder, artefacts);
say(`\n${folder}\n${checksums(artefacts)}`);

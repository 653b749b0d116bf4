// Imported first by every script: says in a sentence what npm's `engines` only mumbles.
import { t } from './language.mjs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
// What the bundler asks for: ^20.19 || >=22.12.
const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 23;

if (!fits) {
  const version = process.versions.node;
  console.error(
    t(
      `Node.js 20.19 以上（20系）か 22.12 以上が必要です。いまは ${version} です。https://nodejs.org/ から新しいものを入れてください。`,
      `Node.js 20.19 or later (20.x), or 22.12 or later, is needed; this is ${version}. Get a newer one from https://nodejs.org/.`,
    ),
  );
  process.exit(1);
}

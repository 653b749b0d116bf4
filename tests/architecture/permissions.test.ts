import { expect, test } from 'vitest';
import { filesIn, textOf } from '../helpers/sources';

const files = filesIn(['lib', 'components', 'entrypoints'], /(?<!\.d)\.tsx?$/);
const asking = files.filter((file) => /permissions\s*\.request\(/.test(textOf(file)));

test('five files ask for a permission, and each for its own', () => {
  expect(asking.sort()).toEqual([
    'lib/platform/downloads.ts',
    'lib/platform/feed-hosts.ts',
    'lib/platform/notifications.ts',
    'lib/platform/report-host.ts',
    'lib/platform/shop-hosts.ts',
    'lib/platform/site-hosts.ts',
  ]);
});

test('no host is asked for by a wildcard: the manifest allows any, so that one can be chosen', () => {
  for (const file of files) expect(textOf(file), file).not.toMatch(/:\/\/\*|<all_urls>/);
  expect(textOf('lib/platform/feed-hosts.ts')).toMatch(/https:..\$\{url\.hostname\}\/\*/);
});

import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { filesIn, textOf } from '../helpers/sources';

interface Job {
  permissions?: Record<string, string>;
  needs?: string[];
  steps: { uses?: string; run?: string }[];
}

const FILE = '.github/workflows/release.yml';
const text = textOf(FILE);
const workflow: { permissions: object; jobs: Record<string, Job> } = parse(text);
const { build, rebuild, draft } = workflow.jobs;
const runs = (job: Job | undefined) => job?.steps.flatMap(({ run }) => run ?? []) ?? [];

test('a release is tested, built twice, compared, and only then drafted', () => {
  expect(runs(build)).toEqual(expect.arrayContaining(['npm test', 'npm run zip']));
  expect(runs(rebuild)).toContain('npm run zip');
  expect(draft?.needs).toEqual(['build', 'rebuild']);
  expect(runs(draft)[0]).toMatch(/diff release\/SHA256SUMS rebuild\/SHA256SUMS/);
});

test('no workflow knows a secret, or more rights than it needs', () => {
  expect(filesIn(['.github'], /\.ya?ml$/)).toEqual([FILE]);
  expect(text).not.toMatch(/secrets\./);
  expect(workflow.permissions).toEqual({ contents: 'read' });
  const rights = Object.entries(workflow.jobs).filter(([, { permissions }]) => permissions);
  expect(rights.map(([name, { permissions }]) => [name, permissions])).toEqual([
    ['draft', { contents: 'write' }],
  ]);
});

test('every action is one commit, not what its tag may become', () => {
  const used = Object.values(workflow.jobs).flatMap(({ steps }) =>
    steps.flatMap((s) => s.uses ?? []),
  );
  expect(used.length).toBeGreaterThan(3);
  expect(used.filter((name) => !/^actions\/[a-z-]+@[0-9a-f]{40}$/.test(name))).toEqual([]);
});

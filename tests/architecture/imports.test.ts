import { describe, expect, test } from 'vitest';
import { filesIn, type Import, importsOf, isInside } from '../helpers/sources';

const files = filesIn(['lib', 'components', 'entrypoints'], /(?<!\.d)\.tsx?$/);
const imports = files.flatMap(importsOf);
const told = ({ from, to }: Import) => `${from} → ${to}`;

/** What each part may import of the project (DESIGN 5); type-only imports are listed apart. */
const LAYERS: Record<string, { from: string[]; types?: string[]; packages: RegExp }> = {
  'lib/domain': { from: [], packages: /^(date-fns|@date-fns\/tz)$/ },
  'lib/pages': { from: ['lib/domain'], packages: /^$/ },
  'lib/reports': {
    from: ['lib/domain'],
    packages: /^(papaparse|fflate|@noble\/hashes\/sha2\.js)$/,
  },
  'lib/calendar': { from: ['lib/domain'], packages: /^ical\.js$/ },
  'lib/conversions': {
    from: ['lib/domain'],
    packages: /^(papaparse|@noble\/hashes\/(hmac|legacy)\.js)$/,
  },
  'lib/platform': { from: ['lib/domain'], packages: /^wxt\/browser$/ },
  'lib/i18n': {
    from: ['lib/domain'],
    types: ['lib/pages/facts.ts'],
    packages: /^(wxt\/browser|#i18n)$/,
  },
  'lib/storage': {
    from: ['lib/domain', 'lib/pages', 'lib/reports', 'lib/platform'],
    packages: /^(dexie|fflate|papaparse|zod|wxt\/utils\/storage)$/,
  },
  'lib/messaging': {
    from: ['lib/domain', 'lib/platform'],
    types: ['lib/pages/facts.ts'],
    packages: /^(zod|wxt\/browser|@webext-core\/messaging)$/,
  },
  'lib/photo': { from: ['lib/domain'], packages: /^exifr(\/.*)?$/ },
  'lib/background': {
    from: [
      ...['domain', 'pages', 'reports', 'calendar', 'conversions', 'photo', 'backup'],
      ...['storage', 'messaging', 'platform', 'i18n', 'advertising'],
    ].map((n) => `lib/${n}`),
    packages: /^(zod|dexie|wxt\/utils\/storage|@rgrove\/parse-xml)$/,
  },
  'lib/ledger': {
    from: ['domain', 'reports', 'storage', 'platform'].map((n) => `lib/${n}`),
    packages: /^comlink$/,
  },
  'lib/advertising': {
    from: ['domain', 'reports', 'storage', 'platform'].map((n) => `lib/${n}`),
    packages: /^(comlink|dexie)$/,
  },
  'lib/backup': {
    from: ['domain', 'storage', 'platform'].map((n) => `lib/${n}`),
    packages: /^comlink$/,
  },
  'lib/content': {
    from: [
      ...['domain', 'pages', 'messaging', 'platform', 'i18n'].map((n) => `lib/${n}`),
      'components/ui/tokens.css',
    ],
    packages: /^zod$/,
  },
  'lib/stores': {
    from: [
      ...['domain', 'messaging', 'platform', 'i18n'],
      ...['timeline', 'queries', 'history.ts', 'settings.ts'].map((n) => `storage/${n}`),
    ].map((n) => `lib/${n}`),
    types: ['lib/storage'],
    packages: /^(react|zustand|dexie|dexie-react-hooks|wxt\/utils\/storage)$/,
  },
  components: {
    // Of the storage only what reads: screens never write to the history.
    from: [
      ...['domain', 'messaging', 'platform', 'i18n', 'stores', 'pages', 'calendar', 'conversions'],
      ...['timeline', 'queries', 'history.ts', 'settings.ts'].map((n) => `storage/${n}`),
      // What the panel and the content script of one page have to agree on.
      ...['tags.ts', 'orphaned.ts'].map((n) => `content/${n}`),
      // The welcome shows the real chip on a drawn page.
      ...['face.ts', 'ticker.ts', 'view.ts'].map((n) => `content/chip/${n}`),
      // `recentDiagnostics` and how many are kept.
      'storage/diagnostics.ts',
      // Writes to the ledger happen behind it, in a worker.
      'ledger/client.ts',
      'backup/client.ts',
      // In which encoding a file was saved.
      'reports/decode.ts',
      // What is told and offered when the database does not open.
      'storage/rescue.ts',
    ].map((n) => `lib/${n}`),
    types: ['lib/storage', 'lib/content', 'lib/ledger', 'lib/backup', 'lib/reports'],
    packages:
      /^(react|react-dom|zustand|dexie-react-hooks|@tanstack\/react-virtual|d3-(scale|shape))(\/.*)?$/,
  },
};

const isPackage = (to: string) => !/^(lib|components|entrypoints|public)\//.test(to);

describe.each(Object.entries(LAYERS))('%s', (layer, { from, types = [], packages }) => {
  const own = imports.filter((i) => isInside(i.from, layer));

  test('imports of the project only what it may', () => {
    const bad = own.filter(({ to, typeOnly }) => {
      const allowed = [layer, ...from, ...(typeOnly ? types : [])];
      return !isPackage(to) && !allowed.some((folder) => isInside(to, folder));
    });
    expect(bad.map(told)).toEqual([]);
  });

  test('imports no package but its own', () => {
    const bad = own.filter(({ to }) => isPackage(to) && !packages.test(to));
    expect(bad.map(told)).toEqual([]);
  });
});

test('every file belongs to a part with a rule', () => {
  const places = [...Object.keys(LAYERS), 'entrypoints'];
  expect(files.filter((file) => !places.some((place) => isInside(file, place)))).toEqual([]);
  expect(imports.length).toBeGreaterThan(200);
});

test('nothing imports an entry point', () => {
  const bad = imports.filter(({ to }) => isInside(to, 'entrypoints') && !to.endsWith('.css'));
  expect(bad.map(told)).toEqual([]);
});

test('only the platform, the messages and the settings touch the browser', () => {
  const allowed = [
    'lib/platform',
    'lib/messaging',
    'lib/i18n/message.ts',
    'lib/storage/settings.ts',
    'lib/storage/shared-settings.ts',
    'lib/storage/backup/settings.ts',
    'lib/storage/secrets.ts',
    'lib/background/corrections.ts',
  ];
  const touching = imports.filter(
    ({ to, typeOnly }) =>
      /^(wxt\/(browser|utils\/storage)|webextension-polyfill)$/.test(to) && !typeOnly,
  );
  const bad = touching.filter(({ from }) => !allowed.some((place) => isInside(from, place)));
  expect(bad.map(told)).toEqual([]);
  expect(touching.length).toBeGreaterThan(3);
});

/** Everything that a file brings along when it runs. */
function reached(entry: string, counts: (one: Import) => boolean = () => true): Set<string> {
  const found = new Set([entry]);
  const running = imports.filter((one) => !one.typeOnly && counts(one));
  for (const file of found) {
    for (const { from, to } of running) if (from === file) found.add(to);
  }
  return found;
}

describe('what runs inside the pages of the sites', () => {
  const heavy =
    /^(zod|dexie|dexie-react-hooks|date-fns|@date-fns\/.*)$|^lib\/(storage|background)\//;

  test.each(['entrypoints/room.content/index.ts', 'entrypoints/ichiba.content/index.ts'])(
    '%s brings neither database nor schemas nor React',
    (entry) => {
      const all = [...reached(entry)];
      expect(all.filter((to) => heavy.test(to) || /^react|^zustand/.test(to))).toEqual([]);
      expect(all.length).toBeGreaterThan(20);
    },
  );

  test('the panel brings neither database nor schemas', () => {
    const all = [...reached('entrypoints/panel/index.tsx')];
    expect(all.filter((to) => /^(zod|dexie.*)$/.test(to) || to === 'lib/storage/db.ts')).toEqual(
      [],
    );
    expect(all).toContain('react');
  });
});

test('the background starts without schemas: they are made when a message needs one', () => {
  const all = [...reached('entrypoints/background/index.ts', ({ later }) => !later)];
  expect(all.filter((to) => to === 'zod')).toEqual([]);
  expect(all).toContain('dexie');
  expect([...reached('entrypoints/background/index.ts')]).toContain('zod');
});

describe('what draws charts', () => {
  const charts = /^d3-|^components\/charts\//;

  test.each([
    'entrypoints/popup/main.tsx',
    'entrypoints/panel/index.tsx',
    'entrypoints/chip/index.ts',
    'entrypoints/room.content/index.ts',
    'entrypoints/ichiba.content/index.ts',
    'entrypoints/background/index.ts',
  ])('is never loaded by %s', (entry) => {
    const all = [...reached(entry)];
    expect(all.filter((to) => charts.test(to))).toEqual([]);
    expect(all.length).toBeGreaterThan(5);
  });

  test('is loaded by the notebook, later', () => {
    expect([...reached('entrypoints/notebook/main.tsx')]).toContain('d3-scale');
  });
});

test('no file imports itself by a detour', () => {
  const targets = new Map(files.map((file): [string, string[]] => [file, []]));
  for (const { from, to } of imports) if (targets.has(to)) targets.get(from)?.push(to);
  const state = new Map<string, 'open' | 'done'>();
  const cycles: string[] = [];
  const visit = (file: string, path: string[]) => {
    if (state.get(file) === 'open')
      cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (state.has(file)) return;
    state.set(file, 'open');
    for (const to of targets.get(file) ?? []) visit(to, [...path, file]);
    state.set(file, 'done');
  };
  for (const file of files) visit(file, []);
  expect(cycles).toEqual([]);
});

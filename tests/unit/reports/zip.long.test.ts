import { strToU8, type ZipOptions, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openFiles } from '@/lib/reports/files';
import { readReport } from '@/lib/reports/read';
import { reportBytes, reportText } from '../../fixtures/reports/make';
import { fixture, jst, order } from './support';

const csv = reportBytes(reportText('order', [order()]));
const opened = (bytes: Uint8Array, name = 'all.zip') => openFiles([{ name, bytes }]);
const problems = (bytes: Uint8Array) =>
  opened(bytes).problems.map(({ name, problem }) => [name, problem.id]);
const names = (bytes: Uint8Array) => opened(bytes).files.map(({ name }) => name);

describe('files that were dropped', () => {
  test('stay as they are, with their zips opened in their place', () => {
    const zip = zipSync({ 'a/b.csv': csv, 'c.csv': [csv, { level: 0 }] });
    const found = openFiles([
      { name: 'x.csv', bytes: csv, modifiedAt: 5 },
      // By its first bytes, whatever it is called.
      { name: 'y.csv', bytes: zip },
      { name: 'z.csv', bytes: csv },
    ]);
    expect(found.problems).toEqual([]);
    expect(found.files[0]).toEqual({ name: 'x.csv', bytes: csv, modifiedAt: 5 });
    const inside = ['y.csv/a/b.csv', 'y.csv/c.csv'];
    expect(found.files.map(({ name }) => name)).toEqual(['x.csv', ...inside, 'z.csv']);
    for (const file of found.files) expect(readReport(file).ok).toBe(true);
  });

  test('leave folders and what macOS adds behind', () => {
    const zip = zipSync({
      'reports/': new Uint8Array(),
      'reports/order.csv': csv,
      'reports/.DS_Store': strToU8('x'),
      '__MACOSX/reports/._order.csv': strToU8('x'),
    });
    expect(names(zip)).toEqual(['all.zip/reports/order.csv']);
    expect(problems(zipSync({ 'reports/': new Uint8Array() }))).toEqual([['all.zip', 'empty']]);
  });

  test('have the time of their entry, in Japan', () => {
    const options: ZipOptions = { mtime: new Date(2026, 7, 1, 9, 30, 10) };
    const [file] = opened(zipSync({ 'a.csv': [csv, options] })).files;
    expect(file?.modifiedAt).toBe(jst('2026-08-01T09:30:10'));
  });

  test('may be named in Shift_JIS', () => {
    const zip = zipSync({ 'xxxxxxxx.csv': csv });
    const name = [0x92, 0x8d, 0x95, 0xb6, 0x95, 0xca, 0x31, 0x32];
    expect(names(patched(zip, strToU8('xxxxxxxx'), name))).toEqual(['all.zip/注文別12.csv']);
    const neither = [0x92, 0xff, 0xff, 0xff, 0xff, 0xff, 0x31, 0x32];
    expect(names(patched(zip, strToU8('xxxxxxxx'), neither))).toHaveLength(1);
  });
});

/** The bytes with every place that reads as the one put in place of by the other. */
function patched(bytes: Uint8Array, from: ArrayLike<number>, to: readonly number[]): Uint8Array {
  const copy = bytes.slice();
  for (let at = 0; at + from.length <= copy.length; at += 1)
    if (Array.from(from).every((byte, index) => copy[at + index] === byte)) copy.set(to, at);
  return copy;
}

const u16 = (value: number) => [value & 255, value >> 8];
const u32 = (value: number) => [...u16(value & 0xffff), ...u16(value >>> 16)];

describe('a zip that is not opened', () => {
  const zip = zipSync({ 'a.csv': [csv, { mtime: '2026-08-01' }] });

  test('lies inside another one', () => {
    const both = zipSync({ 'inner.zip': zip, 'b.csv': csv });
    expect(names(both)).toEqual(['all.zip/b.csv']);
    expect(problems(both)).toEqual([['all.zip/inner.zip', 'nestedZip']]);
  });

  test('is a spreadsheet, and said to be one when it is read', () => {
    const xlsx = zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/a.xml': strToU8('') });
    for (const bytes of [xlsx, zipSync({ 'inner.xlsx': xlsx })]) {
      const [file] = opened(bytes).files;
      expect(file && readReport(file)).toEqual({ ok: false, problem: { id: 'excel' } });
    }
  });

  test('has a password', () => {
    const locked = patched(
      zip,
      [0x50, 0x4b, 1, 2, 20, 0, 20, 0, 0],
      [0x50, 0x4b, 1, 2, 20, 0, 20, 0, 1],
    );
    expect(problems(locked)).toEqual([['all.zip/a.csv', 'encryptedZip']]);
  });

  test.each([3, 10, 60, 100, 200, 300])(
    'is damaged at byte %d from its end, or cut there',
    (back) => {
      expect(problems(zip.subarray(0, zip.length - back))).toHaveLength(1);
      const at = Math.floor(zip.length / 2) - back / 2;
      const damaged = zip.with(at, (zip[at] ?? 0) ^ 0x10);
      expect(problems(damaged)).toEqual([['all.zip/a.csv', 'damagedZip']]);
      expect(opened(damaged).files).toEqual([]);
    },
  );

  test('is packed in a way nobody here knows', () => {
    const end = zip.length - 22;
    const directory = new DataView(zip.buffer, zip.byteOffset).getUint32(end + 16, true);
    expect(problems(zip.with(directory + 10, 99))).toEqual([['all.zip/a.csv', 'damagedZip']]);
  });
});

describe('a bomb', () => {
  const zeros = new Uint8Array(20_000_000);

  test('is not unpacked past 200 MB, all zips together', () => {
    const bomb = zipSync(Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`${n}.csv`, zeros])));
    const found = openFiles([
      { name: '1.zip', bytes: bomb },
      { name: '2.zip', bytes: bomb },
    ]);
    expect(found.files).toHaveLength(10);
    expect(found.problems.map(({ problem }) => problem.id)).toEqual(['tooLarge', 'tooLarge']);
  });

  test('that declares less than it holds is taken at its word and refused', () => {
    const bomb = zipSync({ 'a.csv': zeros });
    const liar = patched(bomb, u32(zeros.length), u32(1000));
    expect(problems(liar)).toEqual([['all.zip/a.csv', 'damagedZip']]);
    const boaster = patched(bomb, u32(zeros.length), u32(0xfffffff0));
    expect(problems(boaster)).toEqual([['all.zip/a.csv', 'tooLarge']]);
  });

  test('of more than 200 files is left alone', () => {
    const many = (length: number) =>
      zipSync(Object.fromEntries(Array.from({ length }, (_, n) => [`${n}.csv`, csv])));
    expect(opened(many(200)).files).toHaveLength(200);
    expect(problems(many(201))).toEqual([['all.zip', 'tooManyFiles']]);
    const loose = Array.from({ length: 201 }, (_, n) => ({ name: `${n}`, bytes: csv }));
    expect(openFiles(loose).problems).toEqual([{ name: '200', problem: { id: 'tooManyFiles' } }]);
  });
});

test('a file larger than all may be together is not read', () => {
  const bytes = new Uint8Array(200_000_001);
  expect(openFiles([{ name: 'a', bytes }]).problems[0]?.problem.id).toBe('tooLarge');
  expect(readReport({ name: 'a', bytes })).toEqual({ ok: false, problem: { id: 'tooLarge' } });
  expect(readReport({ name: 'a', bytes: fixture('order-2026-07.bom.csv') }).ok).toBe(true);
});

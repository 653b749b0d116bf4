import { fieldsOf } from '../../domain/rank/checked';
import type { ByteSource } from './inflate';
import { unpacked } from './inflate';
import { FORMAT, keyOf, type RowsPart, type StoredSettings, VERSION } from './layout';
import { linesOf, parseLine } from './lines';
import type { FactRows } from './merge';
import { Refused, refuse } from './refused';
import { ROW_SCHEMAS } from './schemas';
import { SECTIONS, type Section } from './sections';
import { readSetting } from './settings-line';

/** Rows given out at a time. */
const BATCH = 500;

export type BackupPart =
  | { kind: 'settings'; settings: StoredSettings }
  | ({ kind: 'rows' } & RowsPart);

/**
 * A backup, part by part: first the settings, then the rows in the order of the file. Throws
 * `Refused` where it is not sound, so a reader that stores anything does so in one transaction.
 */
export function* readBackup(source: ByteSource, database: number): Generator<BackupPart, void> {
  const lines = linesOf(unpacked(source));
  const next = (): string => lines.next().value ?? refuse('truncated');
  readHead(next(), database);
  yield { kind: 'settings', settings: readSettings(next) };
  for (const section of SECTIONS) {
    if (next() !== `"${section}":[`) refuse('damaged', { section });
    yield* readSection(section, next);
  }
  if (!lines.next().done) refuse('damaged');
}

function readHead(line: string, database: number): void {
  const head = headOf(line);
  if (head.format !== FORMAT) refuse('foreign');
  const isKnown = (value: unknown, newest: number) =>
    Number.isInteger(value) && Number(value) >= 1 && Number(value) <= newest;
  if (!Number.isInteger(head.version) || !Number.isInteger(head.database)) refuse('damaged');
  if (!isKnown(head.version, VERSION) || !isKnown(head.database, database)) refuse('newer');
}

function headOf(line: string): Record<string, unknown> {
  try {
    return fieldsOf(JSON.parse(`${line.slice(0, -1)}}`));
  } catch {
    return refuse('foreign');
  }
}

function readSettings(next: () => string): StoredSettings {
  if (next() !== '"settings":{') refuse('damaged');
  const settings: Record<string, StoredSettings[string]> = {};
  for (const { text } of itemsUntil('},', next)) {
    const { name, setting } = readSetting(text);
    if (name in settings) refuse('damaged', { setting: name });
    settings[name] = setting;
  }
  return settings;
}

/** Items of a list, without their commas, up to the line that ends it. */
function* itemsUntil(
  end: string,
  next: () => string,
): Generator<{ text: string; row: number }, void> {
  let isMore = true;
  for (let [line, row] = [next(), 1]; line !== end; line = next(), row++) {
    if (!isMore) refuse('damaged');
    isMore = line.endsWith(',');
    yield { text: isMore ? line.slice(0, -1) : line, row };
    if (row > 1e8) refuse('bomb');
  }
}

function* readSection<S extends Section>(
  section: S,
  next: () => string,
): Generator<BackupPart, void> {
  let rows: FactRows[S][] = [];
  let last = '';
  for (const { text, row } of itemsUntil(section === SECTIONS.at(-1) ? ']}' : '],', next)) {
    const found = readRow(section, text, row);
    const key = keyOf(section, found);
    // In the order of their keys, and so none twice.
    if (row > 1 && key <= last) refuse('badRow', { section, row });
    last = key;
    rows.push(found);
    if (rows.length < BATCH) continue;
    yield partOf(section, rows);
    rows = [];
  }
  if (rows.length > 0) yield partOf(section, rows);
}

/** The correlation of section and rows is what TypeScript cannot see. */
const partOf = <S extends Section>(section: S, rows: FactRows[S][]): BackupPart =>
  ({ kind: 'rows', section, rows }) as unknown as BackupPart;

function readRow<S extends Section>(section: S, text: string, row: number): FactRows[S] {
  try {
    const value = parseLine(text);
    if (!ROW_SCHEMAS[section].safeParse(value).success) refuse('badRow');
    return value as FactRows[S];
  } catch (error) {
    if (error instanceof Refused) return refuse(error.refusal.reason, { section, row });
    throw error;
  }
}

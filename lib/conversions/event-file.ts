import { NO_CLICK, RAW_EVENT, type RawEvent, type RawLine } from '../domain/conversions/event/raw';
import { type FileField, fieldOf } from './fields';

/** Characters. */
export const MAX_EVENT_FILE = 5_000_000;
export const MAX_EVENTS = 2_000;

export interface FileEvent {
  /** Where it begins: a line of the table, or its place in the list. */
  row: number;
  raw: RawEvent;
}

export type EventFile =
  | { kind: 'events'; events: FileEvent[]; ignored: string[] }
  | {
      kind: 'problem';
      problem: 'tooLarge' | 'empty' | 'notRead' | 'noColumns' | 'quotes' | 'tooMany';
    };

const problem = (one: Extract<EventFile, { kind: 'problem' }>['problem']): EventFile => ({
  kind: 'problem',
  problem: one,
});

/** Events of a pasted or dropped text: a table with a header, or JSON. */
export async function readEventFile(text: string): Promise<EventFile> {
  if (text.length > MAX_EVENT_FILE) return problem('tooLarge');
  const typed = text.replace(/^\ufeff/, '').trim();
  if (typed === '') return problem('empty');
  const read = /^[[{]/.test(typed) ? readJson(typed) : await readTable(typed);
  if (read.kind === 'events' && read.events.length > MAX_EVENTS) return problem('tooMany');
  return read;
}

type Cells = readonly (readonly [field: FileField, value: string])[];

const EMPTY_LINE: RawLine = { sku: '', name: '', quantity: '', unitPrice: '', amount: '' };

/** A line may be missing altogether; what an order says of itself is said where it begins. */
function rawOf(rows: readonly Cells[]): RawEvent {
  const raw = { ...RAW_EVENT, event: '', click: { ...NO_CLICK } };
  const lines: RawLine[] = [];
  for (const cells of rows) {
    const line = { ...EMPTY_LINE };
    for (const [{ of, field }, value] of cells) {
      if (of === 'event') raw[field] ||= value;
      else if (of === 'click') raw.click[field] ||= value;
      else line[field] ||= value;
    }
    lines.push(line);
  }
  return { ...raw, lines };
}

const wordIn = (cells: Cells, wanted: 'event' | 'orderId' | 'part'): string =>
  cells.find(([{ of, field }]) => of === 'event' && field === wanted)?.[1].trim() ?? '';

async function readTable(text: string): Promise<EventFile> {
  const Papa = (await import('papaparse')).default;
  const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: false });
  const [header = [], ...rows] = data;
  const fields = header.map(fieldOf);
  if (!fields.some((field) => field?.of === 'event')) return problem('noColumns');
  // A quotation mark that is never closed has taken every row behind it into its cell.
  if (errors.some(({ type }) => type === 'Quotes')) return problem('quotes');
  const orders = new Map<string, { row: number; rows: Cells[] }>();
  for (const [index, row] of rows.entries()) {
    const cells = row.flatMap((value, column) => {
      const field = fields[column];
      return field ? [[field, value] as const] : [];
    });
    if (cells.every(([, value]) => value.trim() === '')) continue;
    const parts = [wordIn(cells, 'event'), wordIn(cells, 'orderId'), wordIn(cells, 'part')];
    // Without an order number every line stands for itself, and is told so.
    const key = parts[1] === '' ? `${index}` : JSON.stringify(parts);
    const order = orders.get(key);
    // The header is line 1.
    if (order) order.rows.push(cells);
    else orders.set(key, { row: index + 2, rows: [cells] });
  }
  const events = [...orders.values()].map((order) => ({ row: order.row, raw: rawOf(order.rows) }));
  const ignored = header.filter((name, column) => !fields[column] && name.trim() !== '');
  return events.length === 0 ? problem('empty') : { kind: 'events', events, ignored };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';

const ITEMS = ['items', 'products', 'lines'];
/** Objects whose entries belong to the order itself. */
const NESTED = ['click'];

function cellsOf(value: Record<string, unknown>, ignored: Set<string>): Cells {
  return Object.entries(value).flatMap(([name, entry]) => {
    if (ITEMS.includes(name)) return [];
    if (NESTED.includes(name) && isObject(entry)) return cellsOf(entry, ignored);
    const field = fieldOf(name);
    if (!field) ignored.add(name);
    return field ? [[field, textOf(entry)] as const] : [];
  });
}

/** In an item `amount` is the line's. */
const ofLine = (cells: Cells): Cells =>
  cells.map(([is, value]) =>
    is.of === 'event' && is.field === 'amount'
      ? [{ of: 'line', field: 'amount' }, value]
      : [is, value],
  );

/** A text of JSON to its end, or a number. */
const TOKEN = /"(?:[^"\\]|\\.)*"?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** Numbers become texts: an order number of 19 digits is no number to JavaScript. */
const withNumbersAsTexts = (json: string): string =>
  json.replace(TOKEN, (token) => (/["eE]/.test(token) ? token : `"${token}"`));

function readJson(text: string): EventFile {
  let read: unknown;
  try {
    JSON.parse(text);
    read = JSON.parse(withNumbersAsTexts(text));
  } catch {
    return problem('notRead');
  }
  const list = isObject(read) && Array.isArray(read.events) ? read.events : [read].flat();
  if (list.length === 0) return problem('empty');
  if (list.length > MAX_EVENTS) return problem('tooMany');
  if (!list.every(isObject)) return problem('notRead');
  const ignored = new Set<string>();
  const events = list.map((one, index) => {
    const items = ITEMS.flatMap((name) => one[name] ?? []).filter(isObject);
    const lines = items.map((item) => ofLine(cellsOf(item, ignored)));
    const own = cellsOf(one, ignored);
    const raw = rawOf(lines.length > 0 ? lines : [[]]);
    const order = rawOf([own]);
    // A flat object has its one line beside the order.
    return { row: index + 1, raw: { ...order, lines: lines.length > 0 ? raw.lines : order.lines } };
  });
  return { kind: 'events', events, ignored: [...ignored] };
}

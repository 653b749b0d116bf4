import type { LinkFinding } from '../../domain/passage';
import type { Instant } from '../../domain/time';
import { jstStamp } from '../../domain/timeline';
import { type ClickKind, cartDeadline, type Phase, purchaseDeadline } from '../../domain/windows';
import type { Availability } from '../../pages/facts';
import { itemPageUrl, postUrl } from './links';
import type { PassageRow, TimelineRow } from './rows';

export const CSV_COLUMNS = [
  'at',
  'what',
  'item',
  'shop',
  'shopUrl',
  'room',
  'postId',
  'postUrl',
  'itemUrl',
  'kind',
  'phase',
  'finding',
  'availability',
  'evidence',
  'cartDeadline',
  'purchaseDeadline',
  'cartedAt',
  'boughtAt',
] as const;

export type CsvColumn = (typeof CSV_COLUMNS)[number];
type Cells = Partial<Record<CsvColumn, string | undefined>>;

/** The words of the reader's language; the mapping itself knows none. */
export interface CsvWords {
  header: (column: CsvColumn) => string;
  what: (row: TimelineRow) => string;
  evidence: (row: TimelineRow) => string;
  kind: (kind: ClickKind) => string;
  phase: (phase: Phase) => string;
  finding: (finding: LinkFinding) => string;
  availability: (value: Availability) => string;
}

const stampIf = (at: Instant | undefined) => (at === undefined ? undefined : jstStamp(at));

/** One line of the file, in the order of the columns; what is not known is empty. */
export function csvLine(row: TimelineRow, words: CsvWords): string[] {
  const { item, itemKey, shopUrl, room } = row;
  const postId = row.click?.postId;
  const cells: Cells = {
    at: jstStamp(row.at),
    what: words.what(row),
    item: item?.name,
    shop: item?.shopName,
    shopUrl,
    room,
    postId,
    postUrl: postUrl(room, postId),
    itemUrl: itemPageUrl(itemKey, item?.manageAlias),
    evidence: words.evidence(row),
    ...(row.type === 'click' && passageCells(row, words)),
  };
  return CSV_COLUMNS.map((column) => cells[column] ?? '');
}

/** Windows are those of other ROOMs' links; one's own link and foreign links have none. */
function passageCells({ click, phase, finding }: PassageRow, words: CsvWords): Cells {
  const windows = phase !== 'own' && phase !== 'none';
  return {
    kind: words.kind(click.kind),
    phase: words.phase(phase),
    finding: finding && words.finding(finding),
    availability: click.availability && words.availability(click.availability),
    cartDeadline: windows ? jstStamp(cartDeadline(click)) : undefined,
    purchaseDeadline: windows ? jstStamp(purchaseDeadline(click)) : undefined,
    cartedAt: stampIf(click.cartedAt),
    boughtAt: stampIf(click.boughtAt),
  };
}

/**
 * What a spreadsheet would take for a formula, also as Japanese input methods type it. Such cells
 * get an apostrophe in front. Not anchored at the end: a name may hold line breaks.
 */
export const FORMULA = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** Tells spreadsheets that the file is UTF-8. */
export const BOM = '\uFEFF';
export const NEW_LINE = '\r\n';

/** The header, then one text for every chunk of rows; the writer is loaded when first needed. */
export async function* csvText(
  chunks: AsyncIterable<readonly TimelineRow[]>,
  words: CsvWords,
): AsyncGenerator<{ text: string; rows: number }, void> {
  const { unparse } = (await import('papaparse')).default;
  const write = (lines: string[][]) =>
    unparse(lines, { escapeFormulae: FORMULA, newline: NEW_LINE }) + NEW_LINE;
  yield { text: BOM + write([CSV_COLUMNS.map(words.header)]), rows: 0 };
  for await (const rows of chunks) {
    yield { text: write(rows.map((row) => csvLine(row, words))), rows: rows.length };
  }
}

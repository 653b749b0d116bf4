import type { LinkFinding } from '../../domain/passage';
import type { Instant } from '../../domain/time';
import { jstStamp } from '../../domain/timeline';
import { type ClickKind, cartDeadline, type Phase, purchaseDeadline } from '../../domain/windows';
import type { Availability } from '../../pages/facts';
import { csvPieces } from '../queries/csv';
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

/** The rows as pieces of a file. */
export const csvText = (chunks: AsyncIterable<readonly TimelineRow[]>, words: CsvWords) =>
  csvPieces(CSV_COLUMNS.map(words.header), chunks, (row: TimelineRow) => csvLine(row, words));

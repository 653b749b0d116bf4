import type { Span } from '../../../domain/advertising/chunks';
import { lostSalesOf } from '../../../domain/advertising/ledger/lost';
import type { Network } from '../../../domain/advertising/networks';
import type { AdvertisingReport } from '../../../domain/advertising/report-kinds';
import type { LineOf, SignatureLine } from '../../../domain/advertising/report-lines';
import { monthOf } from '../../../domain/month';
import type { ImportId } from '../../../domain/rewards/saying';
import type { HistoryDb } from '../../db';
import type { PulledChunkRow } from '../../pulls/rows';
import type { Change, Hearing } from '../stage';
import { LineBook, monthOfSpan, type Replaced, replaceDays } from './line-book';
import { RowBook } from './row-book';
import type { AdvertisingLineRow, AdvertisingRow, Statement } from './rows';
import { type Heard, nothingHeard, stageItems } from './stage-items';
import { joinWaiting, stageSkus } from './stage-skus';
import { stageU1 } from './stage-u1';
import { statementOf } from './statements';

/** Everything a pull speaks of, with what an import would make of it; nothing is stored yet. */
export interface StagedPull {
  network: Network;
  chunks: readonly PulledChunkRow[];
  rows: Change<AdvertisingRow>[];
  lines: Change<AdvertisingLineRow>[];
  statements: Statement[];
  heard: Heard;
  /** Orders of which the reports name several u1. */
  ambiguous: number;
  /** Answers with sums, by what became of them. */
  sums: Readonly<Record<Replaced, number>>;
}

const REPORTS: readonly AdvertisingReport[] = [
  'items',
  'nonCommissionable',
  'signatureActivity',
  'sku',
  'signatureOrders',
];

/** The same whatever order they came in: by report, and then by their days. */
const inOrder = (chunks: readonly PulledChunkRow[]): PulledChunkRow[] =>
  [...chunks].sort(
    (a, b) =>
      REPORTS.indexOf(a.content.kind) - REPORTS.indexOf(b.content.kind) ||
      Number(a.from > b.from) - Number(a.from < b.from) ||
      a.at - b.at,
  );

/** Compares the answers of a pull with the ledger. Inside a transaction. */
export async function stagePull(
  db: HistoryDb,
  network: Network,
  pulled: readonly PulledChunkRow[],
  hearing: Hearing,
  onProgress: (share: number) => void = () => {},
): Promise<StagedPull> {
  const chunks = inOrder(pulled);
  const stager = new Stager(db, network, hearing, chunks);
  const size = chunks.reduce((sum, { content }) => sum + content.lines.length, 0);
  let done = 0;
  for (const chunk of chunks) {
    await stager.take(chunk);
    done += chunk.content.lines.length;
    onProgress(size === 0 ? 1 : done / size);
  }
  return stager.finish();
}

class Stager {
  private readonly rows = new RowBook();
  private readonly lines = new LineBook();
  private readonly heard = nothingHeard();
  private readonly u1: SignatureLine[] = [];
  private readonly statements: Statement[] = [];
  private readonly sums = { replaced: 0, outdated: 0, partial: 0 };

  private readonly db: HistoryDb;
  private readonly network: Network;
  private readonly hearing: Hearing;
  private readonly chunks: readonly PulledChunkRow[];

  constructor(
    db: HistoryDb,
    network: Network,
    hearing: Hearing,
    chunks: readonly PulledChunkRow[],
  ) {
    this.chunks = chunks;
    this.db = db;
    this.network = network;
    this.hearing = hearing;
  }

  async take(chunk: PulledChunkRow): Promise<void> {
    const { db, rows, lines, network, hearing } = this;
    const { content } = chunk;
    const statement = statementOf(chunk, network);
    if (statement) this.statements.push(statement);
    switch (content.kind) {
      case 'items':
        return stageItems(db, rows, network, content.lines, hearing, this.heard);
      case 'nonCommissionable':
        return this.takeLost(chunk, content.lines);
      case 'signatureActivity':
        return this.takeActivity(chunk, content.lines);
      case 'signatureOrders':
        this.u1.push(...unnumbered(content.lines));
        return;
      case 'sku': {
        const plain = unnumbered(content.lines);
        const { importId } = hearing;
        const together = this.daysOf('sku');
        this.sums[await stageSkus(db, rows, lines, network, chunk, plain, importId, together)] += 1;
        return;
      }
    }
  }

  async finish(): Promise<StagedPull> {
    const { db, rows, lines, network, heard, statements, sums, chunks } = this;
    const { importId } = this.hearing;
    const ambiguous = await stageU1(db, rows, lines, network, this.u1, importId);
    await joinWaiting(db, rows, lines, network);
    return {
      ...{ network, chunks, heard, statements, ambiguous, sums },
      rows: rows.all().map(settled),
      lines: lines.all(),
    };
  }

  private async takeLost(chunk: PulledChunkRow, said: readonly LineOf['nonCommissionable'][]) {
    const { db, lines, network } = this;
    const { importId } = this.hearing;
    const sales = lostSalesOf(unnumbered(said), network);
    const keys = sales.map(({ key }) => `lost:${key}`).filter((key) => !lines.has(key));
    lines.open((await db.advertisingLines.bulkGet(keys)).flatMap((row) => row ?? []));
    for (const sale of sales) {
      const month = sale.happened ? monthOf(sale.happened.at) : monthOfSpan(chunk);
      const says = { kind: 'lost', sale } as const;
      const row = { key: `lost:${sale.key}`, network: network.id, month, importId, says } as const;
      if (!lines.get(row.key)) lines.say({ ...row, kind: 'lost' });
    }
  }

  private async takeActivity(
    chunk: PulledChunkRow,
    said: readonly LineOf['signatureActivity'][],
  ): Promise<void> {
    const { db, lines, network } = this;
    const fresh = unnumbered(said).map((line, index) =>
      activityRow(chunk, line, index, this.hearing.importId),
    );
    const together = this.daysOf('signatureActivity');
    this.sums[await replaceDays(db, lines, network.id, ['activity'], chunk, fresh, { together })] +=
      1;
  }

  private daysOf(report: AdvertisingReport): readonly Span[] {
    return this.chunks.filter(({ content }) => content.kind === report);
  }
}

function activityRow(
  { network, from, to, at }: PulledChunkRow,
  line: LineOf['signatureActivity'],
  index: number,
  importId: ImportId,
): AdvertisingLineRow {
  return {
    key: `activity:${network}:${from}:${to}:${index}`,
    kind: 'activity',
    network,
    month: monthOfSpan({ from }),
    importId,
    says: { kind: 'activity', from, to, at, line },
  };
}

/** The number of a line differs from pull to pull. */
const unnumbered = <Line extends object>(lines: readonly Line[]): Line[] =>
  lines.map((line) => {
    const { line: _, ...said } = line as Line & { line?: number };
    return said as Line;
  });

/** A row that two reports changed to and fro is as it was. */
function settled(change: Change<AdvertisingRow>): Change<AdvertisingRow> {
  const { before, after } = change;
  if (!before || !after || before === after) return change;
  const same = JSON.stringify(before) === JSON.stringify(after);
  return same ? { before, after: before } : change;
}

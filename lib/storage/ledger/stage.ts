import {
  type ImportId,
  inForce,
  lineNews,
  type News,
  type Saying,
  saleNews,
} from '../../domain/rewards/saying';
import type { soldKey } from '../../domain/rewards/trace/sold-name';
import type { Instant } from '../../domain/time-units';
import type { HistoryDb } from '../db';
import type { Incoming, IncomingSale } from './incoming';
import { keyOfLine } from './line-keys';
import { lineRow, rememberedSoldKeys, rewardRow } from './make-rows';
import type { ReportLine, ReportLineRow, RewardRow } from './rows';

/** A row as it was and as it will be; both the same: nothing new was heard of it. */
export interface Change<Row> {
  before: Row | undefined;
  after: Row | undefined;
}

export type NewsCounts = Record<News, number>;

/** Everything the files speak of, with what an import would make of it; nothing is stored yet. */
export interface Staged {
  sales: Change<RewardRow>[];
  lines: Change<ReportLineRow>[];
  /** File by file, in the order given. */
  news: NewsCounts[];
}

/** When an import happens, and which. */
export interface Hearing {
  at: Instant;
  importId: ImportId;
}

type Pending<Row> = Map<string, Change<Row>>;
type Hear = <T>(says: T) => Saying<T>;

/** Rows looked up at a time. */
const PIECE = 2_000;

/**
 * Compares what the files say with the ledger; one that was written earlier is heard first. Inside
 * a transaction. `onProgress` is told the share that is done.
 */
export async function stage(
  db: HistoryDb,
  files: readonly Incoming[],
  hearing: Hearing,
  onProgress: (share: number) => void = () => {},
): Promise<Staged> {
  const sales: Pending<RewardRow> = new Map();
  const lines: Pending<ReportLineRow> = new Map();
  const soldOf = rememberedSoldKeys();
  const news = files.map((): NewsCounts => ({ added: 0, changed: 0, known: 0, older: 0 }));
  const all = files.reduce((sum, file) => sum + sizeOf(file), 0);
  let done = 0;
  for (const [index, file] of inOrder(files)) {
    const counts = news[index];
    if (!counts) continue;
    const hear: Hear = (says) => ({
      ...hearing,
      says,
      ...(file.fileAt && { fileAt: file.fileAt }),
    });
    const inTime = file.kind === 'order' ? [...file.sales].sort(byTime) : [];
    for (let from = 0; from < sizeOf(file); from += PIECE) {
      const to = from + PIECE;
      if (file.kind === 'order')
        await hearSales(db, sales, inTime.slice(from, to), hear, counts, soldOf);
      else await hearLines(db, lines, file.lines.slice(from, to), hear, counts);
      onProgress(Math.min(1, (done + to) / all));
    }
    done += sizeOf(file);
  }
  return { sales: [...sales.values()], lines: [...lines.values()], news };
}

const sizeOf = (file: Incoming): number =>
  file.kind === 'order' ? file.sales.length : file.lines.length;

const inOrder = (files: readonly Incoming[]): [number, Incoming][] =>
  [...files.entries()].sort(([, a], [, b]) => (a.fileAt ?? 0) - (b.fileAt ?? 0));

export const isChange = ({ before, after }: Change<unknown>): boolean => before !== after;

async function hearSales(
  db: HistoryDb,
  pending: Pending<RewardRow>,
  sales: readonly IncomingSale[],
  hear: Hear,
  counts: NewsCounts,
  soldOf: typeof soldKey,
): Promise<void> {
  const missing = sales.filter(({ fingerprint }) => !pending.has(fingerprint));
  const known = new Map((await knownSales(db, missing)).map((row) => [row.fingerprint, row]));
  for (const { fingerprint } of missing) {
    const row = known.get(fingerprint);
    pending.set(fingerprint, { before: row, after: row });
  }
  for (const sale of sales) {
    const slot = pending.get(sale.fingerprint);
    if (!slot) continue;
    const saying = hear({ status: sale.status, reward: sale.reward });
    const news = saleNews(slot.after && inForce(slot.after.history), saying);
    counts[news]++;
    if (isNews(news)) slot.after = rewardRow(sale, slot.after, saying, soldOf);
  }
}

/** So many times the sales themselves may lie in their span of time. */
const DENSE = 4;

/**
 * What the ledger has of these sales. A span of time is one request, a hundred times quicker than one for
 * each; where many others lie in it, each is asked for.
 */
async function knownSales(db: HistoryDb, sales: readonly IncomingSale[]): Promise<RewardRow[]> {
  const [first, last] = [sales[0], sales.at(-1)];
  if (!first || !last) return [];
  const span = db.rewards
    .where('occurredAt')
    .between(first.occurredAt, last.occurredAt, true, true);
  if ((await span.count()) <= DENSE * sales.length) return span.toArray();
  const rows = await db.rewards.bulkGet(sales.map(({ fingerprint }) => fingerprint));
  return rows.flatMap((row) => row ?? []);
}

const byTime = (a: IncomingSale, b: IncomingSale): number => a.occurredAt - b.occurredAt;

async function hearLines(
  db: HistoryDb,
  pending: Pending<ReportLineRow>,
  lines: readonly ReportLine[],
  hear: Hear,
  counts: NewsCounts,
): Promise<void> {
  const missing = [...new Set(lines.map(keyOfLine))].filter((key) => !pending.has(key));
  const rows = await db.reportLines.bulkGet(missing);
  for (const [index, key] of missing.entries()) {
    pending.set(key, { before: rows[index], after: rows[index] });
  }
  for (const line of lines) {
    const slot = pending.get(keyOfLine(line));
    if (!slot) continue;
    const saying = hear(line);
    const news = lineNews(slot.after && inForce(slot.after.history), saying);
    counts[news]++;
    if (isNews(news)) slot.after = lineRow(line, slot.after, saying);
  }
}

const isNews = (news: News): boolean => news === 'added' || news === 'changed';

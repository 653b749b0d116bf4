import { byNewest, type Cursor, newer } from '../../domain/timeline';
import type { HistoryDb } from '../db';
import { readSource, type Source, type Stored } from './source';

/** Reads of one source grow up to this, which takes some 20 ms; between reads the time is told. */
const MAX_CHUNK = 256;

export type Accept = (rows: Stored[]) => Promise<Stored[]>;

/** One source as far as it has been read. */
export class Stream {
  /** Accepted rows, newest first. */
  readonly rows: Stored[] = [];
  /** Everything newer than this, and the row there, has been read. */
  position: Cursor | undefined;
  done = false;
  private readonly source: Source;
  private readonly start: Cursor | undefined;
  private chunk: number;

  constructor(source: Source, after: Cursor | undefined, chunk: number) {
    this.source = source;
    this.start = after;
    this.position = after;
    this.chunk = chunk;
  }

  /** Whether it got past its start; rows of one instant can fill a read and bring nothing new. */
  get moved(): boolean {
    return this.position !== this.start;
  }

  /** Whether rows newer than the given one may still be unread. */
  lags(target: Cursor | undefined): boolean {
    if (this.done) return false;
    return !target || !this.position || newer(this.position, target);
  }

  /** Reads on; each time more, since a stream that is asked again accepts little. */
  async fill(db: HistoryDb, accept: Accept): Promise<void> {
    const { position } = this;
    const read = await readSource(db, this.source, position?.at ?? Infinity, this.chunk);
    const fresh = position ? read.filter((row) => newer(position, row)) : read;
    this.done = read.length < this.chunk;
    // Beyond the bound only when one instant fills a whole read, or it would never get past it.
    const bound = fresh.length === 0 ? Infinity : Math.max(MAX_CHUNK, this.chunk);
    this.chunk = Math.min(this.chunk * 2, bound);
    const last = fresh.at(-1);
    if (last) this.position = { at: last.at, id: last.id };
    this.rows.push(...(await accept(fresh)));
  }
}

export interface Merged {
  rows: Stored[];
  /** Where to read on; absent at the end. */
  next?: Cursor;
}

/** Rows of all streams in one order; a row that two streams hold is there once. */
function ordered(streams: readonly Stream[]): Stored[] {
  const rows = streams.flatMap((stream) => stream.rows).sort(byNewest);
  return rows.filter((row, index) => row.id !== rows[index - 1]?.id);
}

const cursorOf = ({ at, id }: Cursor): Cursor => ({ at, id });

/**
 * The newest `limit` rows of all streams. A stream is read on as long as it might hold a row
 * newer than the last one wanted. When the time is up, the rows so far are returned, as far as
 * no stream can have missed one, with the place to go on from.
 */
export async function mergeNewest(
  streams: readonly Stream[],
  limit: number,
  fill: (stream: Stream) => Promise<void>,
  timeIsUp: () => boolean,
): Promise<Merged> {
  for (;;) {
    const rows = ordered(streams);
    const target = rows[limit - 1];
    const lagging = streams.filter((stream) => stream.lags(target));
    if (lagging.length === 0) return firstOf(rows, limit, streams);
    const reached = lagging
      .map((stream) => stream.position)
      .sort((a, b) => (a && b ? byNewest(a, b) : 0))[0];
    // Never back to where the page began, however late it is, or a reader would ask for ever.
    if (reached && lagging.every((stream) => stream.moved) && timeIsUp()) {
      return { rows: rows.filter((row) => !newer(reached, row)), next: reached };
    }
    await Promise.all(lagging.map(fill));
  }
}

function firstOf(rows: Stored[], limit: number, streams: readonly Stream[]): Merged {
  const last = rows[limit - 1];
  const more = rows.length > limit || streams.some((stream) => !stream.done);
  return last && more ? { rows: rows.slice(0, limit), next: cursorOf(last) } : { rows };
}

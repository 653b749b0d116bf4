import { download } from '@/components/ui/download';
import { type Instant, jstDay } from '@/lib/domain/time';

export interface Saving {
  signal: AbortSignal;
  /** Rows written so far. */
  onProgress: (rows: number) => void;
}

/** A piece of CSV text and how many rows it holds. */
interface Piece {
  text: string;
  rows: number;
}

/**
 * Each piece becomes a blob at once, which the browser may keep on disk, so that a long export does
 * not fill the memory.
 */
export async function csvFile(
  pieces: AsyncIterable<Piece>,
  { signal, onProgress }: Saving,
): Promise<{ file: Blob; rows: number }> {
  const parts: Blob[] = [];
  let written = 0;
  for await (const { text, rows } of pieces) {
    signal.throwIfAborted();
    parts.push(new Blob([text]));
    written += rows;
    onProgress(written);
  }
  return { file: new Blob(parts, { type: 'text/csv;charset=utf-8' }), rows: written };
}

export const csvName = (what: string, now: Instant): string =>
  `room-techo-${what}-${jstDay(now)}.csv`;

/** Writes the pieces into the browser's downloads and says how many rows there were. */
export async function saveCsv(
  what: string,
  now: Instant,
  pieces: AsyncIterable<Piece>,
  saving: Saving,
): Promise<number> {
  const { file, rows } = await csvFile(pieces, saving);
  download(file, csvName(what, now));
  return rows;
}

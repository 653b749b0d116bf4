import type { Span } from '../../../domain/advertising/chunks';
import { isChange } from '../stage';
import type { StagedPull } from './stage';

/** What a pull would bring, in numbers. */
export interface PullNews {
  added: number;
  changed: number;
  /** Rows of which it says nothing new. */
  known: number;
  conflicts: number;
  /** Lines that could not be read. */
  rejected: number;
  /** Sales without commission that were not known. */
  lost: number;
  /** Sums of days that are new or replaced. */
  sums: number;
  /** The days asked for. */
  days: Span | undefined;
}

export function newsOf({ rows, lines, heard, chunks }: StagedPull): PullNews {
  const added = rows.filter(({ before, after }) => !before && after).length;
  const changed = rows.filter(
    (change) =>
      change.before &&
      isChange(change) &&
      // A conflict alone changes nothing of what the row says.
      change.before.conflicts?.length === change.after?.conflicts?.length,
  ).length;
  const told = rows.filter((change) => isChange(change) && heard.rows.has(fingerprintIn(change)));
  const quiet = told.filter((change) => !heard.conflicts.has(fingerprintIn(change))).length;
  const news = lines.filter(isChange);
  return {
    added,
    changed,
    known: heard.rows.size - heard.conflicts.size - quiet,
    conflicts: heard.conflicts.size,
    rejected: chunks.reduce((sum, { content }) => sum + content.rejected.length, 0),
    lost: news.filter(({ before, after }) => !before && after?.kind === 'lost').length,
    sums: news.filter(({ after }) => after?.kind === 'sku' || after?.kind === 'activity').length,
    days: daysOf(chunks),
  };
}

const fingerprintIn = ({ before, after }: StagedPull['rows'][number]) =>
  (after ?? before)?.fingerprint ?? ('' as never);

function daysOf(chunks: readonly Span[]): Span | undefined {
  const [first] = chunks;
  if (!first) return undefined;
  return chunks.reduce<Span>(
    (all, { from, to }) => ({
      from: from < all.from ? from : all.from,
      to: to > all.to ? to : all.to,
    }),
    { from: first.from, to: first.to },
  );
}

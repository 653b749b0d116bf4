import type { HistoryDb } from '../db';
import { NEWEST } from '../migrations';
import { countOf, type OnProgress } from './backup';
import type { ByteSource } from './inflate';
import type { StoredSettings } from './layout';
import { mergeRows, newsOfPart, type PartNews } from './merge-rows';
import { readBackup } from './read';
import { type Refusal, Refused } from './refused';
import { SECTIONS, type Section } from './sections';
import { settleMerged } from './settle';
import { Touched } from './touched';

/** `merge`: beside what is here, row by row (`mergeRow`). `replace`: in place of it. */
export type RestoreMode = 'merge' | 'replace';

/** What a section of a file would do; `kept` are rows that only this notebook has. */
export interface SectionPreview extends PartNews {
  kept: number;
}

export interface Preview {
  sections: Record<Section, SectionPreview>;
  /** Rows in the file, and here. */
  rows: number;
  here: number;
  settings: readonly string[];
}

export type Checked = { ok: true; preview: Preview } | { ok: false; refusal: Refusal };
export type Restored = { ok: true; rows: number } | { ok: false; refusal: Refusal };

/** Reads a file to its end and compares it with what is here; nothing is stored. */
export async function checkBackup(
  db: HistoryDb,
  source: ByteSource,
  onProgress: OnProgress = () => {},
): Promise<Checked> {
  return whole(async () => {
    const sections = await emptyPreview(db);
    let settings: readonly string[] = [];
    let rows = 0;
    for (const part of readBackup(watched(source, onProgress), NEWEST)) {
      if (part.kind === 'settings') settings = Object.keys(part.settings);
      else {
        addNews(sections[part.section], await newsOfPart(db, part));
        rows += part.rows.length;
      }
    }
    const here = SECTIONS.reduce((sum, section) => sum + sections[section].kept, 0);
    for (const section of SECTIONS) {
      const { same, changed } = sections[section];
      sections[section].kept -= same + changed;
    }
    return { ok: true, preview: { sections, rows, here, settings } };
  });
}

/**
 * Stores what a file holds in one transaction: whole or not at all, whatever stops it. The file is
 * read and judged again, since it may have changed. Settings lie elsewhere; they wait in
 * `unfinished`, from where `finishRestore` takes them.
 */
export function storeBackup(
  db: HistoryDb,
  source: ByteSource,
  mode: RestoreMode,
  onProgress: OnProgress = () => {},
): Promise<Restored> {
  return whole(() =>
    db.transaction('rw', db.tables, async () => {
      if (mode === 'replace') await clearFacts(db);
      const touched = new Touched();
      let rows = 0;
      for (const part of readBackup(watched(source, onProgress), NEWEST)) {
        if (part.kind === 'settings') await leaveSettings(db, mode, part.settings);
        else {
          await mergeRows(db, part, touched);
          rows += part.rows.length;
        }
      }
      await settleMerged(db, touched);
      return { ok: true, rows };
    }),
  );
}

const leaveSettings = (db: HistoryDb, mode: RestoreMode, settings: StoredSettings) =>
  db.unfinished.put({ key: 'restore', mode, settings });

async function clearFacts(db: HistoryDb): Promise<void> {
  const tables = SECTIONS.filter((section) => section !== 'reportedMonths');
  for (const table of [...tables, 'rollups', 'ledgerSums', 'advertisingSums'])
    await db.table(table).clear();
}

/** A refusal becomes a value; everything else is an error of ours. */
async function whole<T>(run: () => PromiseLike<T>): Promise<T | { ok: false; refusal: Refusal }> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

/** Tells how far the file is read. */
const watched = (source: ByteSource, onProgress: OnProgress): ByteSource => ({
  size: source.size,
  read: (from, to) => {
    onProgress(Math.min(1, to / source.size));
    return source.read(from, to);
  },
});

/** Until a row of the file is met, every row here is kept. */
async function emptyPreview(db: HistoryDb): Promise<Preview['sections']> {
  const entries = SECTIONS.map(async (section) => {
    const kept = await countOf(db, section);
    return [section, { added: 0, same: 0, changed: 0, kept }] as const;
  });
  return Object.fromEntries(await Promise.all(entries)) as Preview['sections'];
}

function addNews(sum: SectionPreview, news: PartNews): void {
  sum.added += news.added;
  sum.same += news.same;
  sum.changed += news.changed;
}

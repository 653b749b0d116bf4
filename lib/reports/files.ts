import type { ReportProblem, ZipProblem } from '../domain/rewards/report-file';
import type { Instant } from '../domain/time-units';
import { isExcel, isZip } from './first-bytes';
import { LARGEST_FILE, type ReportFile } from './read';
import { unpack } from './unpack';
import { type ZipEntry, zipEntries } from './zip-directory';

/** A file that was dropped or chosen, or one out of a zip. */
export interface DroppedFile extends ReportFile {
  /** A later report of a month knows better. */
  modifiedAt?: Instant | undefined;
}

export interface OpenedFiles {
  /** Ready to be read one by one; out of a zip they are named `reports.zip/order.csv`. */
  files: readonly DroppedFile[];
  problems: readonly { name: string; problem: ReportProblem }[];
}

/** All at once, also out of zips. */
const MOST_FILES = 200;
/** Bytes of all files together, unpacked. */
const MOST_BYTES = LARGEST_FILE;

/** Folders, and what macOS adds to a zip. */
const isNoFile = ({ name }: ZipEntry): boolean =>
  /[/\\]$|(^|[/\\])(__MACOSX[/\\]|\.DS_Store$|\._)/.test(name);

type Problem = 'empty' | ZipProblem;

/** The newer spreadsheets are zips as well, and are refused as spreadsheets. */
const isPlainZip = (bytes: Uint8Array): boolean => isZip(bytes) && !isExcel(bytes);

class Opening {
  readonly files: DroppedFile[] = [];
  readonly problems: { name: string; problem: ReportProblem }[] = [];
  private count = 0;
  private bytes = 0;

  open(file: DroppedFile): void {
    if (isPlainZip(file.bytes)) this.note(file.name, this.openZip(file));
    else this.note(file.name, this.takeRoom(file.bytes.length) ?? this.add(file));
  }

  private openZip(zip: DroppedFile): Problem | undefined {
    const entries = zipEntries(zip.bytes)?.filter((entry) => !isNoFile(entry));
    if (!entries) return 'damagedZip';
    if (entries.length === 0) return 'empty';
    if (this.count + entries.length > MOST_FILES) return 'tooManyFiles';
    for (const entry of entries) {
      const name = `${zip.name}/${entry.name}`;
      this.note(name, this.takeRoom(entry.size) ?? this.openEntry(zip, entry, name));
    }
    return undefined;
  }

  private openEntry(zip: DroppedFile, entry: ZipEntry, name: string): Problem | undefined {
    const unpacked = unpack(zip.bytes, entry);
    if (!unpacked.ok) return unpacked.problem.id;
    const { bytes } = unpacked;
    if (isPlainZip(bytes)) return 'nestedZip';
    return this.add({ name, bytes, modifiedAt: entry.modifiedAt ?? zip.modifiedAt });
  }

  /** Entries that turn out to be damaged take room, too: they have cost as much to unpack. */
  private takeRoom(size: number): Problem | undefined {
    if (this.count >= MOST_FILES) return 'tooManyFiles';
    if (this.bytes + size > MOST_BYTES) return 'tooLarge';
    this.count += 1;
    this.bytes += size;
    return undefined;
  }

  private add(file: DroppedFile): undefined {
    this.files.push(file);
  }

  private note(name: string, id: Problem | undefined): void {
    if (id) this.problems.push({ name, problem: { id } });
  }
}

/** What the user dropped as a flat list of files: zips are opened, one level deep. Never throws. */
export function openFiles(dropped: Iterable<DroppedFile>): OpenedFiles {
  const opening = new Opening();
  for (const file of dropped) opening.open(file);
  return { files: opening.files, problems: opening.problems };
}

import { type JstMonth, monthOf } from '../domain/month';
import type { RejectedLine, Report, ReportProblem } from '../domain/rewards/report-file';
import { type DroppedFile, openFiles } from '../reports/files';
import { fingerprintsOf } from '../reports/fingerprint';
import { readReport } from '../reports/read';
import type { Incoming, IncomingSale } from '../storage/ledger/incoming';
import type { ReportLine } from '../storage/ledger/rows';

/** A file as it was read: a problem, or what it says of the ledger. */
export interface ReadFile {
  name: string;
  problem?: ReportProblem;
  kind?: Report['kind'];
  /** Lines it has, without those rejected. */
  lines: number;
  rejected: readonly RejectedLine[];
  month?: JstMonth | undefined;
  /** Absent with a problem, and as long as nobody knows its month. */
  incoming?: Incoming;
  /** A shop report without its month: the user is asked. */
  needsMonth?: Extract<Report, { kind: 'shop' }>;
  fileAt?: number | undefined;
}

export function readFiles(
  dropped: readonly DroppedFile[],
  onProgress: (share: number) => void,
): ReadFile[] {
  const { files, problems } = openFiles(dropped);
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  let before = 0;
  const read = files.map((file) => {
    const one = readOne(file, (share) => onProgress((before + share * file.bytes.length) / size));
    before += file.bytes.length;
    return one;
  });
  const failed = problems.map((one) => ({ ...one, lines: 0, rejected: [] }));
  return [...read, ...failed];
}

function readOne(file: DroppedFile, onProgress: (share: number) => void): ReadFile {
  const { name, modifiedAt: fileAt } = file;
  const reading = readReport(file, onProgress);
  if (!reading.ok) return { name, problem: reading.problem, lines: 0, rejected: [], fileAt };
  const { report } = reading;
  const { kind, month, rejected } = report;
  const common = { name, kind, month, rejected, lines: report.lines.length, fileAt };
  if (report.kind === 'shop' && !report.month) return { ...common, needsMonth: report };
  return { ...common, incoming: incomingOf(report, name, fileAt, month) };
}

/** The same file once its month is known. */
export function monthFor(file: ReadFile, month: JstMonth): ReadFile {
  const { needsMonth, ...rest } = file;
  if (!needsMonth) return file;
  return { ...rest, month, incoming: incomingOf(needsMonth, file.name, file.fileAt, month) };
}

function incomingOf(
  report: Report,
  name: string,
  fileAt: number | undefined,
  month: JstMonth | undefined,
): Incoming {
  const common = { name, fileAt, rejected: report.rejected.length };
  if (report.kind !== 'order') {
    return { ...common, kind: report.kind, lines: reportLines(report, month) };
  }
  const fingerprints = fingerprintsOf(report.lines);
  const sales = report.lines.flatMap(({ line: _, ...sale }, index): IncomingSale[] => {
    const fingerprint = fingerprints[index];
    return fingerprint ? [{ ...sale, fingerprint }] : [];
  });
  const months = new Set(sales.map(({ occurredAt }) => monthOf(occurredAt)));
  if (month) months.add(month);
  return { ...common, kind: 'order', months: [...months].sort(), sales };
}

function reportLines(
  report: Exclude<Report, { kind: 'order' }>,
  month: JstMonth | undefined,
): ReportLine[] {
  if (report.kind === 'period') {
    return report.lines.map(({ line: _, ...said }) => ({ kind: 'period', ...said }));
  }
  if (report.kind === 'payment') {
    return report.lines.map(({ line: _, ...said }) => ({ kind: 'payment', ...said }));
  }
  return month
    ? report.lines.map(({ line: _, ...said }) => ({ kind: 'shop', month, ...said }))
    : [];
}

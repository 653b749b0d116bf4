import type {
  Report,
  ReportKind,
  ReportProblem,
  ReportReading,
} from '../domain/rewards/report-file';
import { collect } from './collect';
import type { Header } from './columns';
import { decode } from './decode';
import { problemOfBytes } from './first-bytes';
import { type Front, frontOf, rowText } from './front';
import { type Line, orderLine, paymentLine, periodLine, shopLine } from './lines';
import { monthOfName, monthOfTitle } from './month';
import { unrecognised } from './unrecognised';

/** Bytes of the largest file that is looked at. */
export const LARGEST_FILE = 200_000_000;

export interface ReportFile {
  name: string;
  bytes: Uint8Array;
}

const READERS = {
  order: orderLine,
  period: periodLine,
  shop: shopLine,
  payment: paymentLine,
} as const satisfies Record<ReportKind, (line: Line) => object>;

const failed = (problem: ReportProblem): ReportReading => ({ ok: false, problem });

/**
 * Reads one report of Rakuten Affiliate. It never throws: what it cannot read is a problem, and
 * then nothing of the file is returned; a single wrong line is rejected with its number.
 * `onProgress` hears which part of the file is done, up to 1.
 */
export function readReport(
  { name, bytes }: ReportFile,
  onProgress: (done: number) => void = () => {},
): ReportReading {
  if (bytes.length > LARGEST_FILE) return failed({ id: 'tooLarge' });
  const notText = problemOfBytes(bytes);
  if (notText) return failed(notText);
  const decoded = decode(bytes);
  if (!decoded || decoded.text.includes('\0')) return failed({ id: 'unreadable' });
  const front = frontOf(decoded.text);
  const reading = front.header
    ? readBelow(decoded.text, front, front.header, name, onProgress)
    : failed(unrecognised(decoded.text, front));
  // Half a character at the end: the lines before it may look complete.
  if (decoded.cut && reading.ok) return failed({ id: 'cutOff', line: lastLine(decoded.text) });
  return reading;
}

const lastLine = (text: string): number => text.split(/\r\n?|\n/).length;

const monthIn = ({ before }: Front, name: string) =>
  before.map((row) => monthOfTitle(rowText(row))).find((month) => month) ?? monthOfName(name);

function readBelow(
  text: string,
  front: Front,
  header: Header,
  name: string,
  onProgress: (done: number) => void,
): ReportReading {
  const { kind } = header;
  const found = collect<object>(text, front, header, READERS[kind], onProgress);
  if (!found.ok) return found;
  // Each kind has the lines of its own reader, which the compiler does not follow.
  const report = { kind, month: monthIn(front, name), ...found.content } as Report;
  return { ok: true, report };
}

import {
  type Answer,
  type Asked,
  problemOfFailure,
  problemOfText,
  saidIn,
} from '../../domain/advertising/answer';
import type { AnswerProblem } from '../../domain/advertising/problems';
import type { AdvertisingReport } from '../../domain/advertising/report-kinds';
import type { AdvertisingContent } from '../../domain/advertising/report-lines';
import { type Decoded, decode } from '../decode';
import { frontOf } from './front';
import { Table } from './table';

export type AdvertisingReading<Kind extends AdvertisingReport> =
  | { ok: true; report: AdvertisingContent<Kind> }
  | { ok: false; problem: AnswerProblem };

const failed = (problem: AnswerProblem): { ok: false; problem: AnswerProblem } => ({
  ok: false,
  problem,
});

/**
 * Reads what Rakuten Advertising answered to a request for a report. It never throws: an answer
 * that is no report, or only half of one, is a problem, and then nothing of it is taken; a single
 * wrong line is rejected with its number. `onProgress` hears which part is done, up to 1.
 */
export function readAnswer<Kind extends AdvertisingReport>(
  kind: Kind,
  answer: Answer,
  asked: Asked,
  onProgress: (done: number) => void = () => {},
): AdvertisingReading<Kind> {
  if (answer.kind !== 'answered') return failed(problemOfFailure(answer.kind));
  const decoded = decode(answer.bytes, answer.charset ?? 'utf-8');
  const problem = problemOfText(answer, decoded?.text ?? '', asked);
  // A status that says what is wrong comes first; a body that is no text is never "empty".
  if (problem && (decoded || problem.id !== 'empty')) return failed(problem);
  if (!decoded || decoded.text.includes('\0')) return failed({ id: 'unreadable' });
  return readText(kind, decoded, asked, onProgress);
}

const lastLine = (text: string): number => text.split(/\r\n?|\n/).length;

function readText<Kind extends AdvertisingReport>(
  kind: Kind,
  { text, cut }: Decoded,
  asked: Asked,
  onProgress: (done: number) => void,
): AdvertisingReading<Kind> {
  if (cut) return failed({ id: 'cutOff', line: lastLine(text) });
  const found = frontOf(kind, text);
  if (found.kind === 'problem') return failed(found.problem);
  if (found.kind === 'nothing')
    return { ok: true, report: { kind, columns: [], lines: [], rejected: [] } };
  if (found.kind === 'other') return failed({ id: 'plainText', said: saidIn(text, asked.token) });
  const { header, unended } = found.front;
  if (unended && !header.endsKnown) return failed({ id: 'cutOff', line: found.front.line });
  const table = new Table(kind, found.front, text);
  table.takeAll(onProgress);
  if (table.problem) return failed(table.problem);
  const { lines, rejected } = table;
  return { ok: true, report: { kind, columns: [...header.places.keys()], lines, rejected } };
}

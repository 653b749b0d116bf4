import type { Instant } from '../time-units';
import { type Connection, reportsOf } from './connection';
import type { AnswerProblem } from './problems';
import type { AdvertisingColumn, AdvertisingReport } from './report-kinds';
import { REPORT_COLUMNS } from './report-kinds';

export type TrialResult =
  /** It answers; these of its useful columns are not in it. */
  | { kind: 'found'; missing: readonly AdvertisingColumn[] }
  | { kind: 'problem'; problem: AnswerProblem }
  /** What an earlier line said holds for this one too, or the user did not wait for it. */
  | { kind: 'notAsked' };

export interface TrialLine {
  report: AdvertisingReport;
  name: string;
  result?: TrialResult;
}

/** A test of a connection: one small request a report. Plain data, kept until the next test. */
export interface Trial {
  connection: string;
  startedAt: Instant;
  lines: readonly TrialLine[];
  /** Since when the first line without a result is being asked. */
  askedAt?: Instant;
  endedAt?: Instant;
}

/** Without any report it is over at once: nothing would ever end it. */
export function newTrial(connection: Connection, now: Instant): Trial {
  const lines = reportsOf(connection).map((report) => ({ report, name: connection.names[report] }));
  const over = lines.length === 0 ? { endedAt: now } : {};
  return { connection: connection.id, startedAt: now, lines, ...over };
}

/** The report to ask for next; nothing when the test is over. */
export const nextLine = ({ lines, endedAt }: Trial): TrialLine | undefined =>
  endedAt === undefined ? lines.find(({ result }) => !result) : undefined;

export const trialAsked = (trial: Trial, now: Instant): Trial => ({ ...trial, askedAt: now });

/** With these nothing else can be asked either. */
const FINAL: readonly AnswerProblem['id'][] = [
  'tokenRefused',
  'notAllowed',
  'notEntitled',
  'moved',
];

export function trialAnswered(trial: Trial, result: TrialResult, now: Instant): Trial {
  const line = nextLine(trial);
  if (!line) return trial;
  const final = result.kind === 'problem' && FINAL.includes(result.problem.id);
  const rest: TrialResult | undefined = final ? { kind: 'notAsked' } : undefined;
  return withResults(trial, now, (one) => (one === line ? result : rest));
}

/** With another token what was said counts for nothing; one that is on begins anew. */
export const trialAnew = ({ askedAt: _, ...trial }: Trial): Trial | undefined =>
  nextLine(trial) && {
    ...trial,
    lines: trial.lines.map(({ report, name }) => ({ report, name })),
  };

/** The user does not want to wait; after a restart, for the rest of an interrupted test. */
export const trialEnded = (trial: Trial, now: Instant): Trial =>
  nextLine(trial) ? withResults(trial, now, () => ({ kind: 'notAsked' })) : trial;

function withResults(
  { askedAt: _, ...trial }: Trial,
  now: Instant,
  resultOf: (line: TrialLine) => TrialResult | undefined,
): Trial {
  const lines = trial.lines.map((line): TrialLine => {
    const result = line.result ?? resultOf(line);
    return result ? { ...line, result } : line;
  });
  const over = lines.every(({ result }) => result);
  return { ...trial, lines, ...(over && { endedAt: now }) };
}

/** What a report has to say for itself; a table without a header tells nothing of its columns. */
export function foundResult(
  report: AdvertisingReport,
  columns: readonly AdvertisingColumn[],
): TrialResult {
  const { wanted } = REPORT_COLUMNS[report];
  const missing = columns.length === 0 ? [] : wanted.filter((one) => !columns.includes(one));
  return { kind: 'found', missing };
}

import type { Asked as AskedFor } from '../domain/advertising/answer';
import { comingDay } from '../domain/advertising/chunks';
import type { TokenSlot } from '../domain/advertising/connection';
import type { Task } from '../domain/advertising/queue/state';
import { type ReportRequest, secretAddress } from '../domain/advertising/request';
import { ReportToken } from '../domain/advertising/token';
import { foundResult, type TrialResult } from '../domain/advertising/trial';
import { readAnswer } from '../reports/advertising/read';
import type { PulledContent } from '../storage/pulls/rows';
import {
  type Asked,
  type Brought,
  runningPull,
  storeAnswer,
  storeTried,
} from '../storage/pulls/steps';
import { fetchReport } from './fetch-report';
import type { Access, RunnerParts } from './parts';

interface Parts extends Pick<RunnerParts, 'db' | 'now' | 'fetch' | 'timeout'> {
  slot: TokenSlot;
  /** Nothing: the token is not there, as after a restored backup. */
  access: Access | undefined;
  signal: AbortSignal;
}

type Kind = Task['report'];

/** Makes one request, reads what came, and stores it with the step of the queue. */
export async function carryOut(asked: Asked, parts: Parts): Promise<void> {
  const { db, slot, now, signal } = parts;
  if (asked.kind === 'try') {
    const { from, to } = comingDay(now());
    const { report } = asked.line;
    const wanted = { connection: asked.trial.connection, report, from, to } as const;
    const reading = await readingOf({ ...wanted, dateType: 'transaction' }, parts);
    if (signal.aborted) return;
    const result: TrialResult = reading.ok
      ? foundResult(report, reading.report.columns)
      : { kind: 'problem', problem: reading.problem };
    return storeTried(db, slot, asked, result, now());
  }
  const reading = await readingOf(asked.task, parts);
  // Given up by us, not by the server.
  if (signal.aborted) return;
  await storeAnswer(db, slot, asked, await broughtBy(reading, asked.task, parts), now());
}

async function broughtBy(
  reading: Awaited<ReturnType<typeof readingOf>>,
  task: Task,
  { db }: Parts,
): Promise<Brought> {
  if (!reading.ok) return reading;
  const pull = await runningPull(db, task.connection);
  return { ok: true, content: reading.report as PulledContent, pull };
}

async function readingOf(
  { connection, report, from, to, dateType }: Omit<Task, 'attempts' | 'run'>,
  { access, now, ...asking }: Parts,
) {
  if (!access) return { ok: false, problem: { id: 'tokenRefused' } } as const;
  if (!access.allowed) return { ok: false, problem: { id: 'notAllowed' } } as const;
  const own = access.connections.find(({ id }) => id === connection);
  const name = own?.names[report].trim() ?? '';
  if (!own || name === '') return { ok: false, problem: { id: 'reportNotFound', name } } as const;
  const token = new ReportToken(access.token);
  const request: ReportRequest = { from, to, dateType, name, network: own.network };
  const answer = await fetchReport(secretAddress(request, token), {
    fetch: asking.fetch,
    signal: asking.signal,
    ...(asking.timeout !== undefined && { timeout: asking.timeout }),
  });
  const about: AskedFor = { name, token, now: now() };
  return readAnswer<Kind>(report, answer, about);
}

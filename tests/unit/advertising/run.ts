import { fetchReport } from '@/lib/advertising/fetch-report';
import type { Answer } from '@/lib/domain/advertising/answer';
import type { QueueState } from '@/lib/domain/advertising/queue/state';
import { answered, next, resumed } from '@/lib/domain/advertising/queue/steps';
import { type AdvertisingReport, REPORT_NAMES } from '@/lib/domain/advertising/report-kinds';
import { type ReportRequest, secretAddress } from '@/lib/domain/advertising/request';
import { ReportToken } from '@/lib/domain/advertising/token';
import { type AdvertisingReading, readAnswer } from '@/lib/reports/advertising/read';
import type { AdvertisingSite } from '../../site/advertising/server';
import { network } from '../domain/advertising/support';

export const WHOLE = new ReportToken('whole-account-0123456789==');

/** Fetched as the runner does it, over a real connection. */
export const fetched = (address: string, timeout: number): Promise<Answer> =>
  fetchReport(address, { fetch, signal: new AbortController().signal, timeout });

export async function ask<Kind extends AdvertisingReport>(
  site: AdvertisingSite,
  kind: Kind,
  over: Partial<ReportRequest> & Pick<ReportRequest, 'from' | 'to'>,
  token = WHOLE,
  patience = 2_000,
): Promise<AdvertisingReading<Kind>> {
  const name = over.name ?? REPORT_NAMES[kind];
  const request = { network: network(1).id, dateType: 'transaction', ...over, name } as const;
  const answer = await fetched(secretAddress(request, token, site.base), patience);
  return readAnswer(kind, answer, { name, token, now: site.now });
}

export interface Run {
  state: QueueState;
  /** How long it took, by the clock of the queue. */
  elapsed: number;
}

/** Works a queue off, its clock running only where it waits. Each state is stored and read again. */
export async function workOff(
  site: AdvertisingSite,
  start: QueueState,
  onReading: (reading: AdvertisingReading<AdvertisingReport>) => void,
  { token = WHOLE, patience = 2_000, most = 500 } = {},
): Promise<Run> {
  let [state, now, vain] = [start, site.now, 0];
  for (let turn = 0; turn < most; turn += 1) {
    const step = next(state, now);
    if (step.kind === 'wait') [state, now] = [step.state, step.until];
    if (step.kind === 'stopped' && vain < 3) {
      vain += 1;
      state = resumed(state);
      continue;
    }
    if (step.kind === 'done' || step.kind === 'stopped') break;
    if (step.kind !== 'ask') continue;
    state = JSON.parse(JSON.stringify(step.state));
    const { report, from, to, dateType } = step.task;
    const reading = await ask(site, report, { from, to, dateType }, token, patience);
    onReading(reading);
    state = answered(
      state,
      reading.ok ? { ok: true } : { ok: false, problem: reading.problem },
      now,
    );
  }
  return { state, elapsed: now - site.now };
}

import type { SendAnswer, SendOutcome } from '../../domain/conversions/answer/answer';
import { outcomeOf } from '../../domain/conversions/answer/outcome';
import { keyMissing, type Profile, type ProfileId } from '../../domain/conversions/profile';
import type { WaitReason } from '../../domain/conversions/queue/state';
import { answered, blocked, taken } from '../../domain/conversions/queue/steps';
import { draftOf } from '../../domain/conversions/request/draft';
import {
  type OutgoingRequest,
  type Sign,
  secretRequest,
  shownRequest,
} from '../../domain/conversions/request/sent';
import type { Secret } from '../../domain/secret';
import { cut } from '../../domain/text';
import { type Instant, MINUTE } from '../../domain/time-units';
import { newTurns } from '../../domain/turns';
import type { Clock } from '../../platform/clock';
import type { ConversionStore } from '../../storage/conversions/queue';
import { type Attempt, type ConversionRow, MAX_ATTEMPTS } from '../../storage/conversions/rows';
import { sendRequest } from './send-request';

/** Of a raw answer, as much as a person reads. */
const MOST_KEPT = 4_000;

export interface SenderParts {
  store: ConversionStore;
  now: Clock;
  fetch: typeof fetch;
  sign: Sign;
  profile: (id: ProfileId) => Promise<Profile | undefined>;
  key: (id: ProfileId) => Promise<Secret | undefined>;
  /** Whether the browser lets us ask this address, because the user said so. */
  allowed: (address: URL) => Promise<boolean>;
  online: () => boolean;
  /** Tells open pages; a call to the browser, which also keeps the worker alive. */
  changed: () => Promise<void>;
  wakeAt: (at: Instant) => Promise<void>;
  timeout?: number;
}

/** A row that is ready to go out, with everything it takes. */
interface Ready {
  request: OutgoingRequest;
  shown: OutgoingRequest;
  profile: Profile;
  key: Secret | undefined;
}

/**
 * Sends what is queued, one at a time. Before a request goes out its row says so: one that is found
 * on its way though nobody sends it was sent by a worker that died, and is never sent again without
 * the user.
 */
export class Sender {
  private readonly parts: SenderParts;
  private readonly inTurn = newTurns();

  constructor(parts: SenderParts) {
    this.parts = parts;
  }

  /** Sends what is due and sets the alarm for the rest; safe to call at any moment. */
  run(): Promise<void> {
    return this.inTurn(async () => {
      const { store, now, changed, wakeAt } = this.parts;
      if ((await store.buryDead(now())) > 0) await changed();
      for (;;) {
        const next = await store.next(now());
        if ('row' in next) {
          // A worker that dies on the way is to come back and say so.
          await wakeAt(now() + MINUTE);
          await this.send(next.row);
        } else {
          if (next.until !== undefined) await wakeAt(next.until);
          return;
        }
      }
    });
  }

  private async send(row: ConversionRow): Promise<void> {
    const ready = await this.prepare(row);
    if (typeof ready === 'string')
      await this.change(row, (one) => blocked(one, ready, this.parts.now()));
    else if (ready) await this.sendReady(row, ready);
    else await this.refuse(row);
    await this.parts.changed();
  }

  /** Everything for a request, or what is missing; nothing where it cannot be said exactly. */
  private async prepare(row: ConversionRow): Promise<Ready | WaitReason | undefined> {
    const { parts } = this;
    const profile = await parts.profile(row.profile);
    if (!profile) return 'profile';
    if (!(await parts.allowed(new URL(profile.address)))) return 'permission';
    if (!parts.online()) return 'offline';
    const key = keyMissing(profile) ? undefined : await parts.key(profile.id);
    // Its id names the merchant it was entered for: told for another, it could be told twice.
    const drafted = draftOf({ ...profile, mid: row.mid }, row.event);
    if (!drafted.ok) return undefined;
    const request = secretRequest(drafted.draft, key, parts.sign);
    return request ? { request, shown: shownRequest(drafted.draft), profile, key } : 'key';
  }

  private async sendReady(row: ConversionRow, ready: Ready): Promise<void> {
    const { now, fetch, timeout, changed } = this.parts;
    const started = now();
    const attempt: Attempt = { at: started, request: ready.shown };
    const on = await this.change(row, (one) => {
      const place = taken(one, started);
      return place && { ...place, attempts: [...one.attempts, attempt].slice(-MAX_ATTEMPTS) };
    });
    if (!on) return;
    await changed();
    const sending = { ask: fetch, ...(timeout !== undefined && { timeout }) };
    const answer = await sendRequest(ready.request, sending);
    await this.settle(row, started, answer, ready);
  }

  private async settle(
    row: ConversionRow,
    started: Instant,
    answer: SendAnswer,
    { profile, key }: Ready,
  ): Promise<void> {
    const now = this.parts.now();
    const redact = (text: string) => key?.redact(text) ?? text;
    const outcome = outcomeOf(answer, { variant: profile.variant, now, redact });
    const seen = { ms: Math.max(0, now - started), outcome, ...rawOf(answer, redact) };
    await this.change(row, (one) => {
      const last = one.attempts.at(-1);
      const place = answered(one, outcome, now);
      if (!place || last?.at !== started) return undefined;
      return { ...place, attempts: [...one.attempts.slice(0, -1), { ...last, ...seen }] };
    });
  }

  private async refuse(row: ConversionRow): Promise<void> {
    const now = this.parts.now();
    const outcome: SendOutcome = { is: 'rejected', why: 'unbuildable' };
    await this.change(row, (one) => {
      const place = taken(one, now);
      return place && answered(place, outcome, now);
    });
  }

  private change(
    { id }: ConversionRow,
    step: (row: ConversionRow) => Partial<ConversionRow> | undefined,
  ): Promise<ConversionRow | undefined> {
    return this.parts.store.change(id, (row) => {
      const after = step(row);
      if (!after) return undefined;
      const { wait: _, ...rest } = row;
      return { ...rest, ...after };
    });
  }
}

function rawOf(
  answer: SendAnswer,
  redact: (text: string) => string,
): Pick<Attempt, 'status' | 'answer'> {
  if (answer.kind !== 'answered') return {};
  return { status: answer.status, answer: cut(redact(answer.text), MOST_KEPT) };
}

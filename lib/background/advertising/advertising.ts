import type { z } from 'zod';
import type {
  Connection,
  ConnectionId,
  PullId,
  TokenSlot,
} from '../../domain/advertising/connection';
import { newSchedule } from '../../domain/advertising/schedule';
import { MINUTE } from '../../domain/time-units';
import { newTurns } from '../../domain/turns';
import type { AccessView, ConnectProblem } from '../../messaging/advertising';
import type { Outcome } from '../../messaging/protocol';
import type * as schemas from '../../messaging/schemas';
import { setAlarm } from '../../platform/alarms';
import type { Clock } from '../../platform/clock';
import type { HistoryDb } from '../../storage/db';
import { deleteNetwork } from '../../storage/ledger/advertising/delete-network';
import {
  endTrial,
  forgetConnection,
  orderGoOn,
  orderHold,
  orderImport,
  orderNewToken,
  orderRetry,
  orderTrial,
} from '../../storage/pulls/orders';
import { tidyPulls } from '../../storage/pulls/tidy';
import { readSecret } from '../../storage/secrets';
import { connectionsItem } from '../../storage/settings';
import { changeConnection, dropUnused, saveConnection } from './connections';
import { Pulling, type RunnerPlace } from './pulling';
import { begin, nextDue, runSchedules } from './schedules';

export const ADVERTISING_ALARM = 'advertising';

interface Parts {
  db: HistoryDb;
  now: Clock;
  place: RunnerPlace;
  host: { has: () => Promise<boolean>; drop: () => Promise<unknown> };
}

type Of<S extends z.ZodType> = z.output<S>;
type Order = Of<typeof schemas.advertisingOrder>;

/** Accounts of Rakuten Advertising: what is connected, asked for and due. One thing at a time. */
export class Advertising {
  private readonly parts: Parts;
  private readonly pulling: Pulling;
  private readonly inTurn = newTurns();

  constructor(parts: Parts) {
    this.parts = parts;
    this.pulling = new Pulling(parts);
  }

  /** At every start, alarm, and whenever the runner has nothing left to do. */
  run(): Promise<void> {
    return this.inTurn(() => this.runNow());
  }

  save(data: Of<typeof schemas.connection>) {
    return this.inTurn(
      async (): Promise<Outcome<{ id?: ConnectionId; problem?: ConnectProblem }>> => {
        const { db, now } = this.parts;
        const before = await connectionsItem.getValue();
        const replacing = (slot: TokenSlot) => orderNewToken(db, slot, now());
        const saved = await saveConnection(data, now(), replacing);
        await this.forgetGone(before, await connectionsItem.getValue());
        await this.runNow();
        return { ok: true, ...saved };
      },
    );
  }

  disconnect({ id, rows }: Of<typeof schemas.disconnection>): Promise<Outcome> {
    return this.inTurn(async () => {
      const before = await connectionsItem.getValue();
      const gone = before.find((one) => one.id === id);
      if (!gone) return { ok: true };
      const left = before.filter((one) => one !== gone);
      await connectionsItem.setValue(left);
      await dropUnused(before, left);
      await this.forgetGone(before, left);
      if (rows === 'delete') await deleteNetwork(this.parts.db, gone.network);
      if (left.length === 0) await this.parts.host.drop().catch(() => undefined);
      await this.runNow();
      return { ok: true };
    });
  }

  order(order: Order): Promise<Outcome<{ done: boolean }>> {
    return this.inTurn(async () => {
      const connection = (await connectionsItem.getValue()).find(({ id }) => id === order.id);
      if (!connection) return { ok: false, reason: 'unknown' };
      const done = await this.carryOut(order, connection);
      await this.runNow();
      return { ok: true, done };
    });
  }

  schedule({ id, rhythm, paused }: Of<typeof schemas.advertisingSchedule>): Promise<Outcome> {
    return this.inTurn(async () => {
      await changeConnection(id, (one) => {
        if (rhythm === 'none') return { ...one, schedule: null };
        return { ...one, schedule: { ...(one.schedule ?? newSchedule(rhythm)), rhythm, paused } };
      });
      await this.runNow();
      return { ok: true };
    });
  }

  /** For the runner's own document only. */
  async access(slot: TokenSlot): Promise<AccessView | undefined> {
    const token = await readSecret('advertising', slot);
    const connections = (await connectionsItem.getValue()).filter((one) => one.slot === slot);
    if (token === undefined || connections.length === 0) return undefined;
    return {
      token,
      allowed: await this.parts.host.has(),
      connections: connections.map(({ id, network, names }) => ({ id, network, names })),
    };
  }

  /** What is under way with another token, or for another network, is not wanted any more. */
  private async forgetGone(before: readonly Connection[], after: readonly Connection[]) {
    const { db, now } = this.parts;
    for (const one of before) {
      const { id, slot, network } = one;
      if (after.some((left) => left.id === id && left.slot === slot && left.network === network))
        continue;
      const last = after.every((left) => left.slot !== slot);
      await forgetConnection(db, one, { last, now: now() });
    }
  }

  private async carryOut(order: Order, connection: Connection): Promise<boolean> {
    const { db } = this.parts;
    const now = this.parts.now();
    const parts = { id: crypto.randomUUID() as string as PullId, now };
    switch (order.order) {
      case 'import':
        return orderImport(db, connection, { ...parts, months: order.months });
      case 'hold':
        await orderHold(db, connection, now);
        return true;
      case 'goOn':
        return orderGoOn(db, connection, parts);
      case 'retry':
        return orderRetry(db, connection, parts);
      case 'test':
        return orderTrial(db, connection, now);
      case 'endTest':
        await endTrial(db, connection.slot, now);
        return true;
      case 'pull':
        return begin(db, connection, now);
    }
  }

  private async runNow(): Promise<void> {
    const { db, now } = this.parts;
    await runSchedules(db, now());
    await tidyPulls(db, await connectionsItem.getValue());
    const again = await this.pulling.look();
    const due = nextDue(await connectionsItem.getValue());
    const times = [again, due].flatMap((time) => time ?? []);
    // What is due and was not begun has another run before it: it is looked after in a minute.
    if (times.length > 0)
      await setAlarm(ADVERTISING_ALARM, Math.max(Math.min(...times), now() + MINUTE));
  }
}

import type { z } from 'zod';
import type { KeptClick } from '../../domain/conversions/click/kept';
import type { ConversionEvent } from '../../domain/conversions/event/event';
import type { ConversionId } from '../../domain/conversions/event/identity';
import { readEvent } from '../../domain/conversions/event/read';
import { draftOf } from '../../domain/conversions/request/draft';
import type { Outcome } from '../../messaging/protocol';
import type { enteredEvents, keptClick } from '../../messaging/schemas';
import type { EnterAnswer } from '../../messaging/views/conversions';
import type { Clock } from '../../platform/clock';
import { dropConversion, enterEvents } from '../../storage/conversions/enter';
import { keepLanding } from '../../storage/conversions/landings';
import { sendConversionAgain } from '../../storage/conversions/send-again';
import type { HistoryDb } from '../../storage/db';
import { profileById } from './profiles';

/** What the user does with conversions: enter, send again, take out; and the clicks they keep. */
export class ConversionDesk {
  private readonly db: HistoryDb;
  private readonly now: Clock;

  constructor(parts: { db: HistoryDb; now: Clock }) {
    this.db = parts.db;
    this.now = parts.now;
  }

  /** Read again with the profile's own mapping: a page only says what was typed. */
  async enter({
    profile: id,
    events,
  }: z.output<typeof enteredEvents>): Promise<Outcome<EnterAnswer>> {
    const profile = await profileById(id);
    if (!profile) return { ok: false, reason: 'unknown' };
    const { mapping, mid } = profile;
    const read: ConversionEvent[] = [];
    for (const raw of events) {
      const one = readEvent(raw, { mapping, mid, now: this.now() });
      if (!one.ok || !draftOf(profile, one.event).ok) return { ok: false, reason: 'malformed' };
      read.push(one.event);
    }
    const results = await enterEvents(this.db, profile, read, this.now());
    return { ok: true, results };
  }

  /** `knowing`: the user was told that it may be counted twice. */
  async sendAgain(id: ConversionId, knowing: boolean): Promise<Outcome> {
    const row = await this.db.conversions.get(id);
    const mid = row && (await profileById(row.profile))?.mid;
    const sent = await sendConversionAgain(this.db, id, { knowing, mid, now: this.now() });
    return sent ? { ok: true } : { ok: false, reason: 'unknown' };
  }

  async drop(id: ConversionId): Promise<Outcome> {
    return (await dropConversion(this.db, id)) ? { ok: true } : { ok: false, reason: 'unknown' };
  }

  async keepClick(click: z.output<typeof keptClick>): Promise<Outcome> {
    await keepLanding(this.db, click satisfies KeptClick, this.now());
    return { ok: true };
  }

  async forgetClick(siteId: string): Promise<Outcome> {
    await this.db.landings.delete(siteId);
    return { ok: true };
  }
}

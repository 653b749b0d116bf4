import { hmacMd5 } from '../../conversions/sign';
import type { ProfileId } from '../../domain/conversions/profile';
import { setAlarm } from '../../platform/alarms';
import type { Clock } from '../../platform/clock';
import { keepAwake } from '../../platform/keep-awake';
import { forgetOldLandings } from '../../storage/conversions/landings';
import { ConversionTable } from '../../storage/conversions/queue';
import type { HistoryDb } from '../../storage/db';
import { ConversionDesk } from './desk';
import { keyOf, Profiles, profileById } from './profiles';
import { Sender } from './sender';

export const CONVERSION_ALARM = 'conversions';

export interface ConversionParts {
  db: HistoryDb;
  now: Clock;
  newId: () => string;
  fetch: typeof fetch;
  hosts: { has: (url: URL) => Promise<boolean>; drop: (url: URL) => Promise<void> };
  online: () => boolean;
  changed: () => Promise<void>;
  failed: (error: unknown) => void;
  timeout?: number;
}

export interface Conversions {
  profiles: Profiles;
  desk: ConversionDesk;
  sender: Sender;
  /** Sends what is due; not waited for, since an answer may take longer than a message may. */
  send: () => void;
  /** At the start of a worker: what an earlier one left, and what is due since. */
  start: () => Promise<void>;
}

export function newConversions(parts: ConversionParts): Conversions {
  const { db, now, hosts, failed, changed, online, fetch, timeout } = parts;
  const sender = new Sender({
    store: new ConversionTable(db),
    ...{ now, fetch, online, changed, sign: hmacMd5, profile: profileById, key: keyOf },
    allowed: hosts.has,
    wakeAt: (at) => setAlarm(CONVERSION_ALARM, at),
    ...(timeout !== undefined && { timeout }),
  });
  // What was answered may have to wait for a restore that has the database, and must not be lost.
  const run = () => {
    const sleep = keepAwake();
    return sender.run().finally(sleep);
  };
  const newId = () => parts.newId() as ProfileId;
  return {
    profiles: new Profiles({ db, now, newId, dropHost: hosts.drop }),
    desk: new ConversionDesk({ db, now }),
    sender,
    send: () => void run().catch(failed),
    start: async () => {
      await forgetOldLandings(db, now());
      await run();
    },
  };
}

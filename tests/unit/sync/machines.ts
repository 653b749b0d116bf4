import { Corrections } from '@/lib/background/corrections';
import { Recorder } from '@/lib/background/recorder';
import { Cipher } from '@/lib/background/sync/cipher';
import { DavFolder } from '@/lib/background/sync/dav-folder';
import { syncOnce } from '@/lib/background/sync/run';
import { newState } from '@/lib/domain/sync/state';
import type { DeviceId } from '@/lib/domain/sync/vector';
import type { HistoryDb } from '@/lib/storage/db';
import { SWITCH } from '@/lib/storage/sync/notes';
import { HistoryReplica } from '@/lib/storage/sync/replica';
import { NOW, uuid } from '../../helpers/builders';
import { DAV_PASSWORD, DAV_USER } from '../../helpers/dav-server';
import { newDb } from '../../helpers/history';

const KEY = { iterations: 600_000, salt: new Uint8Array(16).fill(7) };
let ids = 0;

/** One machine: its history, what records into it, and its way to the folder. */
export async function newMachine(number: number, url: string, timeout = 2_000) {
  const db: HistoryDb = newDb();
  const device = String(number).repeat(16) as DeviceId;
  await db.syncState.put({ id: 'state', state: newState(device, `machine ${number}`) });
  await db.syncNotes.put(SWITCH);
  await db.syncLedgerNotes.put(SWITCH);
  const access = { url, user: DAV_USER, password: DAV_PASSWORD };
  const folder = new DavFolder(access, { fetch, timeout });
  const replica = new HistoryReplica(db);
  const sealer = new Cipher('folder', KEY, new Uint8Array(32).fill(9));
  const parts = {
    ...{ replica, folder, sealer, now: () => NOW },
    newDevice: () => `${number}${String(++ids).padStart(15, 'a')}` as DeviceId,
    foldAfter: 6,
  };
  return {
    ...{ db, folder, replica, parts },
    recorder: new Recorder({
      db,
      now: () => NOW,
      newId: () => uuid(number * 0x10000 + ++ids) as never,
    }),
    corrections: new Corrections({ db, now: () => NOW }),
    sync: () => syncOnce(parts),
  };
}

export type Machine = Awaited<ReturnType<typeof newMachine>>;

import { fakeBrowser } from 'wxt/testing/fake-browser';
import { newConversions } from '@/lib/background/conversions/service';
import type { RawEvent } from '@/lib/domain/conversions/event/raw';
import { USUAL_MAPPING } from '@/lib/domain/conversions/mapping';
import type { ProfileId } from '@/lib/domain/conversions/profile';
import type { ProfileTexts } from '@/lib/domain/conversions/profile-texts';
import type { Variant } from '@/lib/domain/conversions/variant';
import { HistoryDb } from '@/lib/storage/db';
import { GATEWAY_KEY, MERCHANTS, SIGNING_KEY } from '../../site/advertising/conversions';
import { type AdvertisingSite, type Fault, startAdvertising } from '../../site/advertising/server';
import { AT, raw } from './support';

const PATHS = { gateway: '/v1/conversions', ep: '/ep', nvp: '/nvp' } as const;
const KEYS: Partial<Record<Variant, string>> = { gateway: GATEWAY_KEY, nvp: SIGNING_KEY };

export const profileTexts = (variant: Variant, more: Partial<ProfileTexts> = {}): ProfileTexts => ({
  ...{ name: variant, variant, advertiserId: 'adv-1', mid: MERCHANTS.open },
  ...{ address: `https://conversions.example${PATHS[variant]}`, exponents: '' },
  ...{ discount: 'line', delivery: 'live', mapping: USUAL_MAPPING },
  ...more,
});

/** The services on a database of their own, with the stand-in behind every https address. */
export async function newWorld() {
  fakeBrowser.reset();
  const site: AdvertisingSite = await startAdvertising(AT);
  const clock = { at: AT };
  const browser = { online: true, allowed: true, dropped: [] as string[] };
  const failures: unknown[] = [];
  const db = new HistoryDb(`conversions-${Math.random()}`);
  let ids = 0;
  const there: typeof fetch = (address, init) =>
    fetch(String(address).replace(/^https:\/\/[^/]+/, site.base), init);
  /** A new life of the worker. */
  const start = (fetch = there, timeout = 2_000) =>
    newConversions({
      db,
      now: () => clock.at,
      newId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`,
      fetch,
      hosts: {
        has: async () => browser.allowed,
        drop: async ({ hostname }) => void browser.dropped.push(hostname),
      },
      online: () => browser.online,
      changed: async () => undefined,
      failed: (error) => failures.push(error),
      timeout,
    });
  const worker = start();
  const save = async (variant: Variant, more: Partial<ProfileTexts> = {}, key = KEYS[variant]) => {
    const keyed = key === undefined ? {} : { key };
    const answer = await worker.profiles.save({
      ...profileTexts(variant, more),
      ...keyed,
      mapping: [...(more.mapping ?? USUAL_MAPPING)],
    });
    if (!answer.ok || !answer.id) throw new Error(JSON.stringify(answer));
    return answer.id;
  };
  const enter = (profile: ProfileId, ...events: Partial<RawEvent>[]) =>
    worker.desk.enter({
      profile,
      events: events.map((event) => ({ ...raw(event), lines: [...raw(event).lines] })),
    });
  const row = async (orderId = 'R-1') => db.conversions.where('orderId').equals(orderId).first();
  /** What one order came to, sent over a real connection to the stand-in. */
  const sent = async (variant: Variant, fault?: Fault, more = {}, key?: string) => {
    const id = await save(variant, more, key);
    site.faults = [fault];
    await enter(id, {});
    await worker.sender.run();
    const kept = await row();
    return kept && { ...kept, due: kept.due - AT };
  };
  return {
    ...{ site, clock, browser, failures, db, start, there, worker, save, enter, row, sent },
  };
}

export type World = Awaited<ReturnType<typeof newWorld>>;

/** The next request is answered with this. */
export const status = (code: number, body = '', headers: Record<string, string> = {}): Fault => ({
  ...{ kind: 'status', status: code, body, headers },
});

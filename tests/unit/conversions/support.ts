import type { ConversionEvent } from '@/lib/domain/conversions/event/event';
import {
  RAW_EVENT,
  RAW_LINE,
  type RawEvent,
  type RawLine,
} from '@/lib/domain/conversions/event/raw';
import { type ReadFor, readEvent } from '@/lib/domain/conversions/event/read';
import { USUAL_MAPPING } from '@/lib/domain/conversions/mapping';
import type { Profile, ProfileId } from '@/lib/domain/conversions/profile';
import { draftOf } from '@/lib/domain/conversions/request/draft';

export const AT = Date.parse('2026-11-20T03:00:00Z');
export const MID = '39197';
export const SITE_ID = 'AbCdEfGhIjK-0123456789abcdefghijAB';

const COMMON = {
  ...{ name: 'My shop', advertiserId: 'adv-1', mid: MID, mapping: USUAL_MAPPING },
  delivery: 'live' as const,
};
const LISTED = { exponents: {}, discount: 'line' as const };
const id = (name: string) => name as ProfileId;

export const GATEWAY: Profile = {
  ...COMMON,
  ...{ id: id('g'), variant: 'gateway', hasKey: true, address: 'https://gateway.example/send' },
};
export const EP: Extract<Profile, { variant: 'ep' }> = {
  ...COMMON,
  ...LISTED,
  ...{ id: id('e'), variant: 'ep', address: 'https://track.linksynergy.com/ep' },
};
export const NVP: Profile = {
  ...COMMON,
  ...LISTED,
  ...{ id: id('n'), variant: 'nvp', hasKey: true },
  address: 'https://track.linksynergy.com/nvp',
};

export const line = (more: Partial<RawLine> = {}): RawLine => ({
  ...RAW_LINE,
  ...{ sku: 'A-1', name: 'Mug', unitPrice: '1200' },
  ...more,
});

export const raw = (more: Partial<RawEvent> = {}): RawEvent => ({
  ...RAW_EVENT,
  ...{ orderId: 'R-1', currency: 'JPY', amount: '1200', at: '2026-11-20 11:00' },
  lines: [line()],
  click: { siteId: SITE_ID, landedAt: '20261119_0100', pasted: '' },
  ...more,
});

export const READ_FOR: ReadFor = { mapping: USUAL_MAPPING, mid: MID, now: AT };

export function eventOf(more: Partial<RawEvent> = {}): ConversionEvent {
  const read = readEvent(raw(more), READ_FOR);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.event;
}

/** The parameters of an `/ep` request as a server sees them: lists split, then decoded. */
export function epParameters(profile: Profile, event: ConversionEvent): Map<string, string[]> {
  const drafted = draftOf(profile, event);
  if (!drafted.ok || drafted.draft.variant !== 'ep') throw new Error(JSON.stringify(drafted));
  const [, query = ''] = drafted.draft.address.split('?');
  return new Map(
    query.split('&').map((pair) => {
      const [name = '', value = ''] = pair.split('=');
      return [name, value.split('|').map(decodeURIComponent)];
    }),
  );
}

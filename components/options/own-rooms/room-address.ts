import { parseRoomSlug, type RoomSlug } from '@/lib/domain/identity';

export type AddressProblem = 'empty' | 'otherSite' | 'noRoom' | 'form';
export type RoomAddress = { room: RoomSlug } | { problem: AddressProblem };

const HOST = 'room.rakuten.co.jp';

/**
 * The ROOM that a typed or pasted text names: an address of any of its pages, with or without
 * `https://`, or the bare ID. Full-width letters are taken as what they stand for.
 */
export function readRoomAddress(typed: string): RoomAddress {
  const text = typed.normalize('NFKC').trim();
  if (text === '') return { problem: 'empty' };
  if (text.includes('/')) return fromAddress(text);
  return text.toLowerCase() === HOST ? { problem: 'noRoom' } : roomOr('form', text);
}

function fromAddress(text: string): RoomAddress {
  const address = /^[a-z]+:\/\//i.test(text) ? text : `https://${text.replace(/^\/+/, '')}`;
  if (!URL.canParse(address)) return { problem: 'otherSite' };
  const { hostname, pathname } = new URL(address);
  if (hostname !== HOST) return { problem: 'otherSite' };
  return roomOr('noRoom', pathname.split('/')[1] ?? '');
}

function roomOr(problem: AddressProblem, text: string): RoomAddress {
  const room = parseRoomSlug(text);
  return room === undefined ? { problem } : { room };
}

import type { z } from 'zod';
import {
  type Connection,
  type ConnectionId,
  isConnected,
  type TokenSlot,
} from '../../domain/advertising/connection';
import type { ConnectProblem } from '../../messaging/advertising';
import type { connection } from '../../messaging/schemas';
import { dropSecret, keepSecret, readSecret } from '../../storage/secrets';
import { connectionsItem } from '../../storage/settings';

export type ConnectionData = z.output<typeof connection>;

/** Called before another token takes the place of the one that lies there. */
type Replacing = (slot: TokenSlot) => Promise<void>;

type Saved = { id: ConnectionId } | { problem: ConnectProblem };

/** Where a token lies already, so that an account has one queue for all its networks. */
async function slotOf(
  token: string,
  connections: readonly Connection[],
): Promise<TokenSlot | undefined> {
  for (const slot of new Set(connections.map((one) => one.slot)))
    if ((await readSecret('advertising', slot)) === token) return slot;
  return undefined;
}

/**
 * A new token takes the place of the old one for every connection of the account: it is the same
 * person's, and the old one is of no more use.
 */
async function slotFor(
  { token, like }: ConnectionData,
  known: Connection | undefined,
  connections: readonly Connection[],
  replacing: Replacing,
): Promise<TokenSlot | undefined> {
  if (token === undefined)
    return like === undefined ? known?.slot : connections.find(({ id }) => id === like)?.slot;
  const shared = await slotOf(token, connections);
  if (shared !== undefined) return shared;
  if (known) await replacing(known.slot);
  const slot = known?.slot ?? (crypto.randomUUID() as string as TokenSlot);
  await keepSecret('advertising', slot, token);
  return slot;
}

/** Secrets that no connection needs any more go at once. */
export async function dropUnused(
  before: readonly Connection[],
  after: readonly Connection[],
): Promise<void> {
  const used = new Set(after.map(({ slot }) => slot));
  const unused = new Set(before.map(({ slot }) => slot).filter((slot) => !used.has(slot)));
  for (const slot of unused) await dropSecret('advertising', slot);
}

/** Not safe to run twice at a time: a storage has no transactions. */
export async function saveConnection(
  data: ConnectionData,
  now: number,
  replacing: Replacing,
): Promise<Saved> {
  const connections = await connectionsItem.getValue();
  const known = connections.find(({ id }) => id === data.id);
  if (data.id !== undefined && !known) return { problem: 'unknown' };
  if (isConnected(data.network, connections, known?.id)) return { problem: 'same' };
  const slot = await slotFor(data, known, connections, replacing);
  if (slot === undefined) return { problem: 'noToken' };
  const { token: _, id: __, like: ___, ...rest } = data;
  const id = known?.id ?? (crypto.randomUUID() as string as ConnectionId);
  const { connectedAt, schedule, run } = known ?? { connectedAt: now, schedule: null, run: null };
  const saved: Connection = { ...rest, id, slot, connectedAt, schedule, run };
  const others = connections.filter((one) => one !== known);
  const all = known ? connections.map((one) => (one === known ? saved : one)) : [...others, saved];
  await connectionsItem.setValue(all);
  await dropUnused(connections, all);
  return { id };
}

/** Changes one connection as it is at that moment. */
export async function changeConnection(
  id: ConnectionId,
  change: (connection: Connection) => Connection,
): Promise<void> {
  const connections = await connectionsItem.getValue();
  await connectionsItem.setValue(connections.map((one) => (one.id === id ? change(one) : one)));
}

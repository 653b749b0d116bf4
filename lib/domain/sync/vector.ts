import type { Brand } from '../brand';

/** One installation that takes part in the sync: 16 hex digits, drawn when it was switched on. */
export type DeviceId = Brand<string, 'DeviceId'>;

/** One file of one device. A device numbers its files from 1 without a gap and never reuses a number. */
export interface Dot {
  device: DeviceId;
  seq: number;
}

/** Up to which file of each device something is known. */
export type Vector = Readonly<Record<DeviceId, number>>;

export const NOTHING_KNOWN: Vector = {};

export const parseDeviceId = (text: string): DeviceId | undefined =>
  /^[0-9a-f]{16}$/.test(text) ? (text as DeviceId) : undefined;

export const covers = (vector: Vector, { device, seq }: Dot): boolean =>
  (vector[device] ?? 0) >= seq;

/** Whether everything that `b` knows is known to `a`. */
export const coversAll = (a: Vector, b: Vector): boolean =>
  entriesOf(b).every(([device, seq]) => covers(a, { device, seq }));

export const entriesOf = (vector: Vector): [DeviceId, number][] =>
  Object.entries(vector) as [DeviceId, number][];

export function joined(a: Vector, b: Vector): Vector {
  const known: Record<DeviceId, number> = { ...a };
  for (const [device, seq] of entriesOf(b)) known[device] = Math.max(known[device] ?? 0, seq);
  return known;
}

export const withDot = (vector: Vector, { device, seq }: Dot): Vector =>
  joined(vector, { [device]: seq });

/** What is known to every one of them. */
export function common(vectors: readonly Vector[]): Vector {
  const [first = NOTHING_KNOWN, ...rest] = vectors;
  const known = entriesOf(first).map(([device, seq]): [DeviceId, number] => [
    device,
    Math.min(seq, ...rest.map((vector) => vector[device] ?? 0)),
  ]);
  return Object.fromEntries(known.filter(([, seq]) => seq > 0));
}

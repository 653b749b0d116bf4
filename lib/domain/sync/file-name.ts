import { type Dot, parseDeviceId } from './vector';

/**
 * `seg`: rows that changed, or a piece of all rows. `seal`: the pieces before it are complete, so
 * that what they cover can be deleted.
 */
export type FileKind = 'seg' | 'seal';

export interface SyncFile extends Dot {
  kind: FileKind;
}

export interface ListedFile extends SyncFile {
  size: number | undefined;
}

/** `0f3c…-00000012.seg`. What a file is follows from its name, and the name is part of its seal. */
export const fileName = ({ device, seq, kind }: SyncFile): string =>
  `${device}-${String(seq).padStart(8, '0')}.${kind}`;

export function parseFileName(name: string): SyncFile | undefined {
  const [, id, digits, kind] = /^([0-9a-f]{16})-(\d{8})\.(seg|seal)$/.exec(name) ?? [];
  const device = parseDeviceId(id ?? '');
  const seq = Number(digits);
  return device && seq > 0 ? { device, seq, kind: kind as FileKind } : undefined;
}

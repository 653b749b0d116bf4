import { chunked, gathered } from '../../domain/sync/settings/chunks';
import type { Stamped, StampedSettings } from '../../domain/sync/settings/stamped';
import { fromBase64, toBase64 } from '../sync/bytes';
import { packed, unpacked } from '../sync/gzip';

const VERSION = 1;

/** What one machine tells the others, in pieces that the browser's sync takes. */
export async function written(
  device: string,
  own: StampedSettings,
): Promise<Record<string, string>> {
  const text = toBase64(await packed(JSON.stringify({ version: VERSION, settings: own })));
  return chunked(device, text, await sumOf(text));
}

/** What the other machines tell; what is broken, not all there yet, or of a later version is left. */
export async function read(items: Readonly<Record<string, unknown>>): Promise<StampedSettings[]> {
  const all = await Promise.all(gathered(items).map(readOne));
  return all.filter((one) => one !== undefined);
}

async function readOne({ text, sum }: { text: string; sum: string }) {
  const bytes = fromBase64(text);
  if (!bytes || sum !== (await sumOf(text))) return undefined;
  try {
    const value: unknown = JSON.parse(await unpacked(bytes));
    return isDocument(value) ? value.settings : undefined;
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isStamped = (value: unknown): value is Stamped =>
  isObject(value) && Number.isSafeInteger(value.at) && typeof value.by === 'string';

const isDocument = (value: unknown): value is { settings: StampedSettings } =>
  isObject(value) &&
  value.version === VERSION &&
  isObject(value.settings) &&
  Object.values(value.settings).every(
    (one) => isObject(one) && Object.values(one).every(isStamped),
  );

async function sumOf(text: string): Promise<string> {
  const sum = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return toBase64(new Uint8Array(sum).slice(0, 12));
}

/** What a browser's own sync takes: bytes in all, and bytes of an item with its key. */
export const MOST_BYTES = 102_400;
export const MOST_ITEM = 8_192;

const PREFIX = 'settings.';
/** An item is its key and its JSON, two quotes included. */
const ROOM = MOST_ITEM - 64;

const keyOf = (device: string, index: number): string => `${PREFIX}${device}.${index}`;

/** Plain ASCII, so that its bytes can be counted: the text in pieces, each with their number and sum. */
export function chunked(device: string, text: string, sum: string): Record<string, string> {
  const count = Math.max(1, Math.ceil(text.length / ROOM));
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      keyOf(device, index),
      `${count} ${sum} ${text.slice(index * ROOM, (index + 1) * ROOM)}`,
    ]),
  );
}

export const bytesOf = (items: Readonly<Record<string, unknown>>): number =>
  Object.entries(items).reduce(
    (sum, [key, value]) => sum + key.length + JSON.stringify(value).length,
    0,
  );

export const isChunkOf = (key: string, device: string): boolean =>
  key.startsWith(`${PREFIX}${device}.`);

/** The texts of all machines whose pieces have all arrived, with the sum each has to have. */
export function gathered(
  items: Readonly<Record<string, unknown>>,
): { device: string; text: string; sum: string }[] {
  const devices = Object.keys(items).flatMap(
    (key) => /^settings\.([0-9a-f]{16})\.0$/.exec(key)?.[1] ?? [],
  );
  return devices.flatMap((device) => {
    const [count, sum] = String(items[keyOf(device, 0)]).split(' ');
    const pieces = Array.from({ length: Math.min(Number(count) || 0, 64) }, (_, index) =>
      /^(\S+) (\S+) (.*)$/s.exec(String(items[keyOf(device, index)] ?? '')),
    );
    const isWhole =
      pieces.length > 0 && pieces.every((piece) => piece?.[1] === count && piece?.[2] === sum);
    return isWhole
      ? [{ device, text: pieces.map((piece) => piece?.[3]).join(''), sum: sum ?? '' }]
      : [];
  });
}

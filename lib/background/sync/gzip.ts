/** No file of ours unpacks to more; what does is not one. */
export const MAX_UNPACKED = 64_000_000;

export const packed = (text: string): Promise<Uint8Array> =>
  allOf(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip')));

/** Throws where the bytes are no whole gzip file, or unpack to too much. */
export async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new TextDecoder().decode(await allOf(stream, MAX_UNPACKED));
}

/** All of a stream, or an error once it is longer than it may be. */
export async function allOf(
  stream: ReadableStream<Uint8Array>,
  most = Number.POSITIVE_INFINITY,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new RangeError('too long');
    }
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

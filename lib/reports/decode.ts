export interface Decoded {
  text: string;
  /** The file ends in the middle of a character. */
  cut: boolean;
}

const startsWith = (bytes: Uint8Array, ...first: number[]): boolean =>
  first.every((byte, index) => bytes[index] === byte);

/** Strict: nothing at all where a byte does not fit. The decoder takes the BOM away. */
function strict(bytes: Uint8Array, encoding: string): Decoded | undefined {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    const text = decoder.decode(bytes, { stream: true });
    return { text, cut: !endsWell(decoder) };
  } catch {
    return undefined;
  }
}

function endsWell(decoder: TextDecoder): boolean {
  try {
    return decoder.decode() === '';
  } catch {
    return false;
  }
}

/** What a byte order mark promises. */
function promised(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8';
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  return startsWith(bytes, 0xfe, 0xff) ? 'utf-16be' : undefined;
}

const beyondAscii = ({ text }: Decoded): boolean => /[^\0-\x7f]/.test(text);

/**
 * The text of a file: as its byte order mark says, else strict UTF-8, else Shift_JIS (what a
 * spreadsheet in Japan saves) or the given one. Nothing when it is none of them.
 */
export function decode(bytes: Uint8Array, other = 'shift_jis'): Decoded | undefined {
  const encoding = promised(bytes);
  if (encoding) return strict(bytes, encoding);
  const utf8 = strict(bytes, 'utf-8');
  // Plain letters and half a character: more likely the other encoding than a cut file.
  if (utf8 && (!utf8.cut || beyondAscii(utf8))) return utf8;
  return strict(bytes, other) ?? utf8;
}

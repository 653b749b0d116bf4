/** 64 shades in one character each: short to store, and plain text in every backup. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const TOP = LETTERS.length - 1;

const SHADES = new Map([...LETTERS].map((letter, shade) => [letter, shade]));

/** Values from `low` to `high` as letters. */
export function toLetters(values: ArrayLike<number>, low: number, high: number): string {
  const scale = high > low ? TOP / (high - low) : 0;
  let text = '';
  for (let i = 0; i < values.length; i++) {
    const shade = Math.round(((values[i] ?? 0) - low) * scale);
    text += LETTERS[Math.max(0, Math.min(TOP, shade))];
  }
  return text;
}

/** Undefined when it is no such text: a stored fingerprint may come from an edited backup. */
export function fromLetters(text: string, low: number, high: number): Float32Array | undefined {
  const out = new Float32Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const shade = SHADES.get(text.charAt(i));
    if (shade === undefined) return undefined;
    out[i] = low + (shade / TOP) * (high - low);
  }
  return out;
}

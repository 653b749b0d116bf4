import { withoutTail } from './text';

export const MASK = '••••••••';
/** Short pieces of a secret occur in ordinary words. */
const SHORTEST = 4;

/**
 * A password of the user's: whatever prints, copies, logs or serialises it gets the mask; only
 * `reveal` gives it.
 */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** For the request itself and for the slot where secrets are stored; nowhere else. */
  reveal(): string {
    return this.#value;
  }

  equals(other: Secret): boolean {
    return this.#value === other.#value;
  }

  toString(): string {
    return MASK;
  }

  toJSON(): string {
    return this.toString();
  }

  /** The text without the secret in any of its spellings. */
  redact(text: string): string {
    const all = [...new Set(this.spellings())].filter(({ length }) => length >= SHORTEST);
    const longestFirst = all.sort((a, b) => b.length - a.length);
    return longestFirst.reduce((left, spelling) => left.replaceAll(spelling, MASK), text);
  }

  /** As it is, as an address has it, as JSON has it, and without the signs that end base64. */
  protected spellings(): string[] {
    const encoded = encodeURIComponent(this.#value);
    return [
      encodeURIComponent(encoded),
      encoded,
      encoded.toLowerCase(),
      encoded.replaceAll('%2B', '+'),
      JSON.stringify(this.#value).slice(1, -1),
      this.#value,
      withoutTail(this.#value, '='),
    ];
  }
}

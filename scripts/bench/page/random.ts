/** The same numbers at every run (mulberry32), so that every history of one size is alike. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed;
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  /** As below, but small numbers are far more common, as with items and ROOMs one goes back to. */
  favourite(limit: number): number {
    return Math.floor(this.next() ** 3 * limit);
  }

  pick<T>(list: readonly T[], fallback: T): T {
    return list[this.below(list.length)] ?? fallback;
  }

  /** The shape of a UUID; the generator behind it matters to nobody here. */
  uuid(first = Math.floor(this.next() * 4_294_967_296)): string {
    const more = [1, 2, 3].map(() => Math.floor(this.next() * 4_294_967_296));
    const hex = [first, ...more].map((part) => part.toString(16).padStart(8, '0')).join('');
    return [8, 12, 16, 20].reduceRight((text, at) => `${text.slice(0, at)}-${text.slice(at)}`, hex);
  }
}

/**
 * What a reader returns for one field: the value with the candidate that produced it, or a named
 * miss. A reader never throws and never invents a value (DESIGN 5).
 */
export type Reading<T> = Found<T> | Miss;

export interface Found<T> {
  value: T;
  /** Name of the candidate that matched, e.g. `island`, `meta-sku`, `text`. */
  source: string;
}

export interface Miss {
  miss: 'absent' | 'malformed' | 'ambiguous';
}

/** One way to read a field; tried in order of stability. `undefined` means: not here. */
export interface Candidate<T> {
  source: string;
  read: () => T | undefined;
}

export const isFound = <T>(reading: Reading<T>): reading is Found<T> => 'source' in reading;

export const valueIn = <T>(reading: Reading<T>): T | undefined =>
  isFound(reading) ? reading.value : undefined;

/** The first candidate that yields a value; a candidate that throws counts as malformed. */
export function firstOf<T>(candidates: readonly Candidate<T>[]): Reading<T> {
  let miss: Miss['miss'] = 'absent';
  for (const { source, read } of candidates) {
    try {
      const value = read();
      if (value !== undefined) return { value, source };
    } catch {
      // A broken page is a normal state; the miss names it and the next candidate is tried.
      miss = 'malformed';
    }
  }
  return { miss };
}

/** A value that several candidates must not contradict; when they do, none of them is believed. */
export function agreed<T>(candidates: readonly Candidate<T>[]): Reading<T> {
  let result: Reading<T> = { miss: 'absent' };
  for (const candidate of candidates) {
    const reading = firstOf([candidate]);
    if (isFound(result)) {
      if (isFound(reading) && reading.value !== result.value) return { miss: 'ambiguous' };
    } else if (isFound(reading) || reading.miss !== 'absent') result = reading;
  }
  return result;
}

/** The one value that stands in several places; different values mean that it is not known. */
export function only<T>(
  source: string,
  values: readonly T[],
  keyOf: (value: T) => unknown = (value) => value,
): Reading<T> {
  const [first] = values;
  if (first === undefined) return { miss: 'absent' };
  return values.every((value) => keyOf(value) === keyOf(first))
    ? { value: first, source }
    : { miss: 'ambiguous' };
}

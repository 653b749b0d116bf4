/** More than any count or sum of yen a month can bring. */
export const MOST = 1_000_000_000;

export type NumberProblem = 'notWhole' | 'tooLarge';

/** A number as typed by hand; `null`: the field is empty. */
export type TypedNumber = { value: number | null } | { problem: NumberProblem };

/** Japanese keyboards give full-width digits, and `、` where the comma is. */
export function typedNumber(text: string): TypedNumber {
  const plain = text.normalize('NFKC').replace(/[\s,、]/g, '');
  if (plain === '') return { value: null };
  if (!/^\d+$/.test(plain)) return { problem: 'notWhole' };
  const value = Number(plain);
  return value > MOST ? { problem: 'tooLarge' } : { value };
}

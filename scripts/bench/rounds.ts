/** Rounds that only warm caches, code and servers; their figures are thrown away. */
export const WARM_UP = 2;

/**
 * Measures every variant once a round, in turn and every other round backwards, so that nothing
 * that drifts (heat, caches, other programs) falls on one variant only.
 */
export async function alternate<K extends string, T>(
  variants: readonly K[],
  rounds: number,
  measure: (variant: K) => Promise<T>,
  note: (line: string) => void,
): Promise<Record<K, T[]>> {
  const results = Object.fromEntries(variants.map((variant) => [variant, []])) as unknown as Record<
    K,
    T[]
  >;
  for (let round = 0; round < WARM_UP + rounds; round++) {
    note(`${round + 1}/${WARM_UP + rounds}`);
    const order = round % 2 === 0 ? variants : [...variants].reverse();
    for (const variant of order) {
      const result = await measure(variant);
      if (round >= WARM_UP) results[variant].push(result);
    }
  }
  return results;
}

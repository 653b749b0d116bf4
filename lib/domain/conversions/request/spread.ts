/**
 * An amount taken off several others in proportion, to the last unit: each gives the whole part of
 * its share, and what is left goes to the largest remainders. Nothing where it is more than they
 * have, or where there is nothing to share by.
 */
export function spread(amount: bigint, over: readonly bigint[]): bigint[] | undefined {
  const sum = over.reduce((all, one) => all + one, 0n);
  if (amount === 0n) return over.map(() => 0n);
  if (over.some((one) => one < 0n) || amount < 0n || amount > sum) return undefined;
  const shares = over.map((one) => (one * amount) / sum);
  const given = shares.reduce((all, one) => all + one, 0n);
  const order = over
    .map((one, index) => ({ index, rest: (one * amount) % sum }))
    .sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest < b.rest ? 1 : -1));
  const extra = new Set(order.slice(0, Number(amount - given)).map(({ index }) => index));
  return shares.map((share, index) => (extra.has(index) ? share + 1n : share));
}

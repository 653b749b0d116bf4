/** A sum over days of which not all may be known. */
export interface KnownSum {
  /** Over the known days; none where there are days and not one is known. */
  sum: number | undefined;
  /** Days known, of so many. */
  known: number;
  of: number;
}

export function knownSum(values: readonly (number | undefined)[]): KnownSum {
  const known = values.filter((value) => value !== undefined);
  const sum = known.reduce((total, value) => total + value, 0);
  return {
    sum: known.length === 0 && values.length > 0 ? undefined : sum,
    known: known.length,
    of: values.length,
  };
}

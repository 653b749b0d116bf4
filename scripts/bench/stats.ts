/** The value below which a share of the sorted samples lies, between neighbours in proportion. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? Number.NaN;
  return low + (high - low) * (place - Math.floor(place));
}

export const median = (samples: readonly number[]): number => quantile(samples, 0.5);

const digits = (value: number): string => value.toFixed(Math.abs(value) < 100 ? 1 : 0);

/** `12.3 [10.1–15.8]`: the median and the 10th and 90th percentile. */
export function spread(samples: readonly number[]): string {
  if (samples.length === 0) return '–';
  const [low, high] = [quantile(samples, 0.1), quantile(samples, 0.9)];
  return `${digits(median(samples))} [${digits(low)}–${digits(high)}]`;
}

/** Of each round, how much more than the round's own base. */
export const differences = (samples: readonly number[], base: readonly number[]): number[] =>
  samples.map((value, round) => value - (base[round] ?? Number.NaN));

/** `1.8 ×`, or a dash when the thing compared with is lost in the noise. */
export function ratio(value: number, base: number): string {
  return base > 0.2 ? `${(value / base).toFixed(1)} ×` : '–';
}

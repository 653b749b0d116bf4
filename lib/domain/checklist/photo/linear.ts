/**
 * The solution of a small symmetric system, row by row in one array, by elimination with the
 * largest pivot; undefined when it has none.
 */
export function solved(matrix: Float64Array, right: Float64Array): Float64Array | undefined {
  const n = right.length;
  const m = Float64Array.from(matrix);
  const x = Float64Array.from(right);
  for (let column = 0; column < n; column++) {
    const pivot = largestBelow(m, n, column);
    if (Math.abs(m[pivot * n + column] ?? 0) < 1e-12) return undefined;
    swapRows(m, x, n, column, pivot);
    for (let row = 0; row < n; row++) {
      if (row === column) continue;
      const factor = (m[row * n + column] ?? 0) / (m[column * n + column] ?? 1);
      for (let k = column; k < n; k++) {
        m[row * n + k] = (m[row * n + k] ?? 0) - factor * (m[column * n + k] ?? 0);
      }
      x[row] = (x[row] ?? 0) - factor * (x[column] ?? 0);
    }
  }
  return x.map((value, i) => value / (m[i * n + i] ?? 1));
}

function largestBelow(m: Float64Array, n: number, column: number): number {
  let best = column;
  for (let row = column + 1; row < n; row++) {
    if (Math.abs(m[row * n + column] ?? 0) > Math.abs(m[best * n + column] ?? 0)) best = row;
  }
  return best;
}

function swapRows(m: Float64Array, x: Float64Array, n: number, a: number, b: number): void {
  if (a === b) return;
  for (let k = 0; k < n; k++) {
    [m[a * n + k], m[b * n + k]] = [m[b * n + k] ?? 0, m[a * n + k] ?? 0];
  }
  [x[a], x[b]] = [x[b] ?? 0, x[a] ?? 0];
}

import { grayOf, isUsable, type Pixels } from '../pixels';

/** A band of rows that looks like large writing laid over the picture; places 0 to 1. */
export interface WritingBand {
  top: number;
  bottom: number;
}

/** Letters change between their colour and the ground's many times in a row, and hard. */
const HARD = 70;
const LEAST_CHANGES = 10;
const LEAST_BAND = 0.035;
/** Written rows: most of the changes go back to the same ground. */
const GROUND = 0.45;
const NEAR = 14;

export function writingBands(small: Pixels): WritingBand[] {
  if (!isUsable(small)) return [];
  const { width, height, data } = grayOf(small);
  const written = Array.from({ length: height }, (_, y) =>
    isWritten(data.subarray(y * width, (y + 1) * width)),
  );
  const bands: WritingBand[] = [];
  for (let y = 0; y < height; y++) {
    if (!written[y]) continue;
    let end = y;
    while (end < height && (written[end] || written[end + 1])) end++;
    if ((end - y) / height >= LEAST_BAND) bands.push({ top: y / height, bottom: end / height });
    y = end;
  }
  return bands;
}

function isWritten(row: Float32Array): boolean {
  let changes = 0;
  for (let x = 2; x < row.length; x++) {
    if (Math.abs((row[x] ?? 0) - (row[x - 2] ?? 0)) > HARD) changes++;
  }
  return changes >= LEAST_CHANGES && groundShare(row) >= GROUND;
}

function groundShare(row: Float32Array): number {
  const counts = new Array<number>(256).fill(0);
  for (const value of row) {
    const place = Math.round(value);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  const ground = counts.indexOf(Math.max(...counts));
  const near = row.filter((value) => Math.abs(value - ground) <= NEAR).length;
  return near / row.length;
}

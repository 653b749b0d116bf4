import { DAY, HOUR, MINUTE, SECOND } from './time-units';

const two = (value: number) => `${value}`.padStart(2, '0');

/** `23:12:04`; used below one day, so hours have two digits. */
export function clockFace(ms: number): string {
  const hours = Math.floor(ms / HOUR);
  const minutes = Math.floor((ms % HOUR) / MINUTE);
  const seconds = Math.floor((ms % MINUTE) / SECOND);
  return `${two(hours)}:${two(minutes)}:${two(seconds)}`;
}

/** Whole days left; the last day counts as none and is shown as a clock. */
export const wholeDays = (ms: number): number => Math.floor(ms / DAY);

import { clockFace, wholeDays } from '../domain/duration';
import { message } from './message';

/** Time left as a figure and its unit: `23:12` to go, or `88` `日`. */
export function timeLeftParts(ms: number): { value: string; unit?: string } {
  const days = wholeDays(ms);
  return days > 0 ? { value: `${days}`, unit: message('unit.days') } : { value: clockFace(ms) };
}

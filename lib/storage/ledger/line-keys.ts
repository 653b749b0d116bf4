import { type JstMonth, monthOfDay } from '../../domain/month';
import type { ReportLine } from './rows';

export function keyOfLine(line: ReportLine): string {
  if (line.kind === 'period') return `period:${line.day}`;
  if (line.kind === 'payment') return `payment:${line.month}`;
  return `shop:${line.month}:${line.shopName}`;
}

export const monthOfLine = (line: ReportLine): JstMonth =>
  line.kind === 'period' ? monthOfDay(line.day) : line.month;

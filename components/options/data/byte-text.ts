import { language } from '@/lib/i18n/format';

const STEP = 1000;
const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** `12 MB`, as browsers and disks count; two figures are enough for an estimate. */
export function byteText(bytes: number): string {
  const power = Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(STEP));
  const index = Math.min(power, UNITS.length - 1);
  return new Intl.NumberFormat(language(), {
    style: 'unit',
    unit: UNITS[index] ?? 'byte',
    unitDisplay: 'short',
    maximumSignificantDigits: 2,
  }).format(bytes / STEP ** index);
}

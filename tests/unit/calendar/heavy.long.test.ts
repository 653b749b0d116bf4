import { expect, test } from 'vitest';
import { readIcs } from '@/lib/calendar/ics-read';
import { fileOf, SPAN } from './support';

const SALE = ['DTSTART:20261204T200000', 'DTEND:20261211T020000'];

test.each([
  ['many days', `EXDATE:${'20261204T200000,'.repeat(60_000)}20261204T200000`],
  ['many parameters', `X-A${';B="c"'.repeat(150_000)}:d`],
  ['many escapes', `X-A:${'\\'.repeat(900_000)}`],
  ['many values', `CATEGORIES:${'a,'.repeat(450_000)}`],
  ['many parts of a rule', `RRULE:${'FREQ=DAILY;'.repeat(80_000)}`],
  ['many folds', `X-A:${'\r\n x'.repeat(200_000)}`],
  [
    'many repetitions',
    ['RRULE:FREQ=DAILY', 'END:VEVENT', 'BEGIN:VEVENT', ...SALE].join('\r\n').repeat(1_500),
  ],
])('a megabyte of %s is gone through', async (_, line) => {
  expect(['entries', 'problem']).toContain((await readIcs(fileOf([...SALE, line]), SPAN)).kind);
});

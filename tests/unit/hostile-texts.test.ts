import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanLine } from '@/lib/domain/events/text';
import { squeeze } from '@/lib/domain/text';
import { nameOf } from '@/lib/pages/text';
import { nameIn } from '@/lib/reports/cells';
import { csvTable } from '@/lib/storage/queries/csv';

/** What a title, a caption, a cell or a feed may hold. */
const XSS = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '<svg/onload=alert(1)>',
  'javascript:alert(1)',
  '{{constructor.constructor("alert(1)")()}}',
];
const BIDI = ['abc\u202egpj.exe', '\u2067\u2066x', '\u200f\u061cうつわ\u200e', '\u202d5\u202c円'];
const FORMULA = ['=cmd|calc!A1', '+1+1', '-2+3', '@SUM(A1)', '＝1+1', '\t=1', '\r\n=1', ' =1'];
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** Every way in for a text of somebody else's. */
const WAYS_IN: [string, (text: string) => string][] = [
  ['titles and names of pages', (text) => nameOf(text) ?? ''],
  ['captions', squeeze],
  ['cells of reports', nameIn],
  ['feeds', cleanLine],
];

test.each(WAYS_IN)('%s: nothing turns the text around it', (_, read) => {
  for (const text of BIDI) expect(read(text)).not.toMatch(TURNING);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(read(text)).not.toMatch(TURNING);
    }),
  );
});

test.each(WAYS_IN)('%s: one line, read twice as once, markup left as the text it is', (_, read) => {
  for (const text of [...XSS, ...FORMULA, ...BIDI]) {
    expect(read(text)).not.toMatch(/[\r\n\t]/);
    expect(read(read(text))).toBe(read(text));
  }
  for (const text of XSS) expect(read(text)).toBe(text);
});

test('no cell of an export is a formula, however it came in', async () => {
  for (const [, read] of WAYS_IN)
    for (const text of [...FORMULA, ...FORMULA.map((one) => `\u202e${one}`)]) {
      const [, line = ''] = (await csvTable([['name'], [read(text)]])).split('\r\n');
      expect(line.replace(/^"/, ''), JSON.stringify(text)).toMatch(/^'/);
    }
});

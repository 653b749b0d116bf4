import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { networkIn, networkOf } from '@/lib/domain/advertising/networks';
import { connectionIn } from '@/lib/domain/advertising/pasted';
import { siteIdIn } from '@/lib/domain/advertising/site-id';
import { maskToken, ReportToken, redacted } from '@/lib/domain/advertising/token';
import { madeUpToken } from './support';

const anyToken = fc.stringMatching(/^[A-Za-z0-9+/]{16,120}={0,2}$/);
const around = fc.constantFrom('', ' ', '"', 'https://', 'http://', 'token=', '\n', '&', '%', '<');

describe('a token is never seen', () => {
  test('in whatever way it is written down', () => {
    fc.assert(
      fc.property(anyToken, (value) => {
        const token = new ReportToken(value);
        const seen = [
          ...[
            `${token}`,
            JSON.stringify({ token }),
            inspect(token, { depth: 9, showHidden: true }),
          ],
          ...[inspect({ ...token }), JSON.stringify(structuredClone(token)), maskToken(value)],
          ...[Object.entries(token).join(), String(new Error(`${token}`).stack)],
        ];
        expect(seen.filter((text) => text.includes(value))).toHaveLength(0);
        expect(token.reveal() === value).toBe(true);
      }),
    );
  });

  test('in what a server or a library says', () => {
    fc.assert(
      fc.property(anyToken, fc.string(), (value, text) => {
        const spellings = [
          value,
          encodeURIComponent(value),
          encodeURIComponent(value).toLowerCase(),
        ];
        for (const spelling of spellings) {
          const said = new ReportToken(value).redact(`${text} ${spelling} ?token=${spelling}&x=1`);
          expect(said.includes(spelling)).toBe(false);
        }
      }),
    );
  });

  test('in why something pasted is refused', () => {
    fc.assert(
      fc.property(anyToken, around, around, (value, before, after) => {
        const result = connectionIn(`${before}${value}${after}`);
        if (result.ok) expect(JSON.stringify(result).includes(value)).toBe(false);
        else expect(JSON.stringify(result).toLowerCase()).not.toContain(value.toLowerCase());
      }),
      { numRuns: 300 },
    );
  });

  test('nor is the secret inside it', () => {
    const secret = '0123456789abcdef'.repeat(4);
    expect(new ReportToken(madeUpToken()).redact(`<p>${secret}</p>`)).not.toContain(secret);
    expect(redacted(`token=abc123&x`)).toBe('token=••••••••&x');
    expect(redacted('{"token":"abc123"}')).not.toContain('abc123');
    expect(redacted('Invalid report name.')).toBe('Invalid report name.');
  });

  test('long ones are told apart by their end', () => {
    expect(maskToken(madeUpToken())).toMatch(/^•{8}\w{4}$/);
    expect(maskToken('short')).toBe('••••••••');
    expect(new ReportToken('a'.repeat(20)).equals(new ReportToken('a'.repeat(20)))).toBe(true);
  });
});

test.each([
  ['1234567', { ok: true, siteId: '1234567' }],
  [' SID: １２３４５６７ ', { ok: true, siteId: '1234567' }],
  ['', { ok: false, problem: 'blank' }],
  ['123456', { ok: false, problem: 'notSeven' }],
  ['12345678', { ok: false, problem: 'notSeven' }],
  ['AbCdEfGhIjK', { ok: false, problem: 'affiliateId' }],
])('the site id %s', (text, result) => expect(siteIdIn(text)).toEqual(result));

test('a network by its number', () => {
  expect(networkIn('41')).toMatchObject({ country: 'au', currency: 'AUD' });
  expect(networkOf(11)).toMatchObject({ country: 'jp', certainty: 'single' });
  expect(['', '2', '1.0', '0x1', '-1'].map(networkIn)).toEqual(Array(5).fill(undefined));
});

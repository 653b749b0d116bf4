import { describe, expect, test } from 'vitest';
import { connectionIn } from '@/lib/domain/advertising/pasted';
import { madeUpToken } from './support';

const TOKEN = madeUpToken();
const ENCODED = encodeURIComponent(TOKEN);
const HOST = 'ran-reporting.rakutenmarketing.com';
const ADDRESS = `https://${HOST}/en/reports/individual-item-report/filters?start_date=2026-10-01&end_date=2026-10-31&include_summary=Y&network=3&tz=GMT&date_type=process&token=${ENCODED}`;

const read = (text: string) => {
  const result = connectionIn(text);
  if (!result.ok) throw new Error(`refused: ${result.problem}`);
  return result.pasted;
};
const refusal = (text: string) => {
  const result = connectionIn(text);
  return result.ok ? undefined : result.problem;
};

describe('the whole address', () => {
  test('is taken apart', () => {
    const { token, ...rest } = read(ADDRESS);
    expect(token.reveal() === TOKEN).toBe(true);
    expect(rest).toEqual({
      host: HOST,
      locale: 'en',
      report: 'individual-item-report',
      network: 3,
      holder: 'publisher',
      dates: {
        start_date: '2026-10-01',
        end_date: '2026-10-31',
        date_type: 'process',
        tz: 'GMT',
      },
    });
  });

  test.each([
    ['white space around it', ` \n${ADDRESS}\t`],
    ['quotes', `"${ADDRESS}"`],
    ['Japanese brackets', `「${ADDRESS}」`],
    ['words before it', `こちらです： ${ADDRESS}`],
    ['a command', `curl -L '${ADDRESS}'`],
    ['lines of a mail', ADDRESS.replace('&network', '\r\n  &network')],
    ['markup', ADDRESS.replaceAll('&', '&amp;')],
    ['no scheme', ADDRESS.replace('https://', '')],
    ['capitals', ADDRESS.replace('https://ran', 'HTTPS://RAN')],
    ['the token as it is', ADDRESS.replace(ENCODED, TOKEN)],
    ['the token encoded twice', ADDRESS.replace(ENCODED, encodeURIComponent(ENCODED))],
    ['the token twice', `${ADDRESS}&token=${ENCODED}`],
    ['an invisible sign', `\ufeff${ADDRESS}\u200b`],
    ['a fragment', `${ADDRESS}#top`],
    ['full-width signs', ADDRESS.replace('?', '？')],
  ])('with %s', (_, text) => {
    const { token, network, report } = read(text);
    expect(token.reveal() === TOKEN).toBe(true);
    expect([network, report]).toEqual([3, 'individual-item-report']);
  });

  test('keeps the name of a saved report', () => {
    const slug = 'Individual-Item-Report-%2B-Transaction-ID-%2B-Currency';
    const { report, locale } = read(
      ADDRESS.replace('/en/', '/en-GB/').replace('individual-item-report', slug),
    );
    expect([report, locale]).toEqual([
      'Individual-Item-Report-+-Transaction-ID-+-Currency',
      'en-gb',
    ]);
  });

  test('may have no network, or one we do not know', () => {
    expect(read(ADDRESS.replace('&network=3', '')).network).toBeUndefined();
    expect(read(ADDRESS.replace('network=3', 'network=999')).network).toBeUndefined();
  });

  test.each([
    [ADDRESS.replace('https', 'http'), 'notHttps'],
    [ADDRESS.replace(HOST, 'example.com'), 'otherHost'],
    [ADDRESS.replace(HOST, `${HOST}.evil.example`), 'otherHost'],
    [ADDRESS.replace(HOST, `${HOST}:8443`), 'otherHost'],
    [ADDRESS.replace(HOST, `me@${HOST}`), 'otherHost'],
    [`https://${HOST}/`, 'notReport'],
    [`https://${HOST}/en/login?token=${ENCODED}`, 'notReport'],
    [ADDRESS.replace(`&token=${ENCODED}`, ''), 'noToken'],
    [ADDRESS.replace(ENCODED, ''), 'noToken'],
    [ADDRESS.replace(ENCODED, 'xxxxxxx'), 'placeholder'],
    [ADDRESS.replace(ENCODED, '<your token>'), 'placeholder'],
    [`${ADDRESS}&token=another`, 'severalTokens'],
    ['https://', 'notToken'],
  ])('is refused: case %#', (text, problem) => expect(refusal(text)).toBe(problem));
});

describe('the bare token', () => {
  test.each([TOKEN, ENCODED, `token=${ENCODED}`, `token: ${TOKEN}`, `?network=1&token=${TOKEN}`])(
    'form %#',
    (text) => expect(read(text).token.reveal() === TOKEN).toBe(true),
  );

  test('keeps a plus', () => {
    expect(read('token=abcd+efgh+ijkl+mnop==').token.reveal()).toHaveLength(21);
    expect(read('ab12'.repeat(16)).holder).toBeUndefined();
  });

  test('of an advertiser is told apart', () => {
    expect(read(madeUpToken('Advertiser')).holder).toBe('advertiser');
  });

  test.each([
    ['', 'blank'],
    [' 「」 ', 'blank'],
    ['1234567', 'siteId'],
    ['AbCdEfGhIjK', 'affiliateId'],
    ['abc123', 'tooShort'],
    ['トークンがわかりません', 'notToken'],
    ['two words of someone', 'notToken'],
    ['x'.repeat(9_000), 'tooLong'],
    ['a'.repeat(2_001), 'notToken'],
  ])('is refused: %s', (text, id) => expect(refusal(text)).toBe(id));
});

import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { ADVERTISING_REPORTS } from '@/lib/domain/advertising/report-kinds';
import { ReportToken } from '@/lib/domain/advertising/token';
import { readAnswer } from '@/lib/reports/advertising/read';
import { ASKED, answerOf, csv, HEADERS, ITEM, refusal } from './support';

const fault = (message: string) =>
  `<ams:fault xmlns:ams="http://wso2.org/apimanager/security"><ams:code>900</ams:code><ams:message>${message}</ams:message></ams:fault>`;
const PAGE = '<!DOCTYPE html><html><body>Access Denied</body></html>';

test.each([
  [403, '{"code":403,"message":"Access Denied"}', { id: 'tokenRefused' }],
  [403, 'Access Denied', { id: 'tokenRefused' }],
  [401, '', { id: 'tokenRefused' }],
  [403, PAGE, { id: 'forbidden' }],
  [403, '', { id: 'forbidden' }],
  [403, fault('You cannot consume this service'), { id: 'notEntitled' }],
  [
    403,
    '{"fault":{"code":1,"message":"The number of requests allowed per minute has been exceeded"}}',
    { id: 'rateLimited', wait: undefined },
  ],
  [
    400,
    '{"code":400,"message":"Invalid report name."}',
    { id: 'reportNotFound', name: 'Individual Item Report' },
  ],
  [400, '\ufeff {"code":400,"message":"Invalid date type.}', { id: 'dateType' }],
  [400, '{"errors":["Invalid date range"]}', { id: 'dateRange' }],
  [
    400,
    '{"errors":["No luck","today"]}',
    { id: 'badRequest', status: 400, said: 'No luck; today' },
  ],
  [400, PAGE, { id: 'badRequest', status: 400, said: '' }],
  [429, 'Too Many Requests', { id: 'rateLimited', wait: undefined }],
  [499, '', { id: 'serverError', status: 499 }],
  [500, '{"message":"Access Denied"}', { id: 'serverError', status: 500 }],
  [504, PAGE, { id: 'timeout' }],
  [301, '', { id: 'moved' }],
  [200, '{"code":403,"message":"Access Denied"}', { id: 'tokenRefused' }],
  [200, 'Access Denied', { id: 'tokenRefused' }],
  [200, '\ufeffToo Many Requests\r\n', { id: 'rateLimited', wait: undefined }],
  [200, '{"hello":1}', { id: 'json', said: '' }],
  [200, PAGE, { id: 'html' }],
  [200, `<?xml version="1.0"?>${fault('Something')}`, { id: 'xml', said: '900 Something' }],
  [200, '', { id: 'empty' }],
  [200, ' \r\n', { id: 'empty' }],
  [
    200,
    'Service is down for maintenance',
    { id: 'plainText', said: 'Service is down for maintenance' },
  ],
  [200, 'a,b\r\n1,2\r\n', { id: 'plainText', said: 'a,b 1,2' }],
  [
    200,
    `${HEADERS.sku}\r\n`,
    { id: 'columnsMissing', columns: ['mid', 'orderId', 'date', 'sales'] },
  ],
  [200, `${HEADERS.items},Sales\r\n`, { id: 'columnTwice', column: 'sales' }],
])('%i %s', (status, body, problem) => {
  expect(refusal(body, status)).toEqual(problem);
});

test.each([
  ['5', 5_000],
  ['Fri, 20 Nov 2026 00:01:00 GMT', 60_000],
  ['Thu, 19 Nov 2026 00:00:00 GMT', 0],
  ['999999999', 86_400_000],
  ['soon', undefined],
])('asks to wait: %s', (retryAfter, wait) => {
  expect(refusal('', 429, 'items', { retryAfter })).toEqual({ id: 'rateLimited', wait });
});

test('a server under maintenance says when to come back', () => {
  expect(refusal('', 503, 'items', { retryAfter: '3600' })).toEqual({
    ...{ id: 'serverError', status: 503, wait: 3_600_000 },
  });
});

test.each([
  ['redirected', { id: 'moved' }],
  ['timeout', { id: 'timeout' }],
  ['noConnection', { id: 'noConnection' }],
  ['brokenOff', { id: 'cutOff', line: 0 }],
  ['tooLarge', { id: 'tooLarge' }],
] as const)('no answer: %s', (kind, problem) => {
  expect(readAnswer('items', { kind }, ASKED)).toEqual({ ok: false, problem });
});

describe('the encoding', () => {
  const text = csv('items', ITEM.replace('Mug', 'Käse'));
  const bytes = new Uint8Array(iconv.encode(text.slice(1), 'latin1'));

  test('is the one of the content type, where it is no UTF-8', () => {
    const reading = readAnswer('items', answerOf(bytes, 200, { charset: 'iso-8859-1' }), ASKED);
    expect(reading.ok && reading.report.lines[0]?.product).toBe('Käse');
  });

  test('is never guessed', () => {
    expect(refusal(bytes)).toEqual({ id: 'unreadable' });
    expect(refusal(bytes, 200, 'items', { charset: 'klingon' })).toEqual({ id: 'unreadable' });
    expect(refusal(new Uint8Array([0, 1, 2]))).toEqual({ id: 'unreadable' });
  });
});

describe('half an answer', () => {
  const whole = new TextEncoder().encode(csv('items', ITEM, ITEM.replace('Mug', '湯のみ'), ITEM));

  test('is never taken for a whole one', () => {
    for (let length = 1; length < whole.length - 2; length += 1) {
      const reading = readAnswer('items', answerOf(whole.slice(0, length)), ASKED);
      if (!reading.ok) continue;
      // What is left ends where a line ends, or is a header that ends with a name.
      const text = new TextDecoder().decode(whole.slice(0, length));
      expect(/[\r\n"]$|(Commission|Transaction ID|Currency)$/.test(text)).toBe(true);
      expect(reading.report.lines.length + 1).toBe(text.trimEnd().split('\r\n').length);
    }
  });

  test('ends in the middle of a line', () => {
    expect(refusal(csv('items', ITEM, ITEM).slice(0, -40))).toEqual({ id: 'cutOff', line: 3 });
    expect(refusal(csv('sku', '"P","s",1.5').trimEnd(), 200, 'sku')).toEqual({
      id: 'cutOff',
      line: 2,
    });
  });
});

test('whatever comes, it is read or refused, and the token is not in it', () => {
  const token = new ReportToken('S3cretS3cretS3cretS3cretS3cret==');
  const piece = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.constantFrom(
      ...Object.values(HEADERS),
      ITEM,
      '\r\n',
      '"',
      '\\"',
      '{',
      '<html>',
      'null',
      ',',
    ),
    fc.constantFrom(token.reveal(), `?token=${encodeURIComponent(token.reveal())}`),
  );
  const body = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(''));
  const status = fc.constantFrom(200, 400, 403, 418, 429, 500);
  fc.assert(
    fc.property(fc.constantFrom(...ADVERTISING_REPORTS), body, status, (kind, text, code) => {
      const reading = readAnswer(kind, answerOf(text, code), { ...ASKED, token });
      if (!reading.ok) expect(JSON.stringify(reading).includes('S3cret')).toBe(false);
    }),
    { numRuns: 500 },
  );
});

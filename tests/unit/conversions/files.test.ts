import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEventFile } from '@/lib/conversions/event-file';
import { COLUMNS } from '@/lib/conversions/fields';
import { installIn, installOf } from '@/lib/conversions/install';
import { readEvent } from '@/lib/domain/conversions/event/read';
import { profileOf, textsOfProfile } from '@/lib/domain/conversions/profile-texts';
import { EP, GATEWAY, NVP, READ_FOR, SITE_ID } from './support';

async function eventsIn(text: string) {
  const file = await readEventFile(text);
  if (file.kind !== 'events') throw new Error(file.problem);
  return file.events.map(({ row, raw }) => ({ row, read: readEvent(raw, READ_FOR) }));
}

describe('a file of events', () => {
  test('a table: lines of one order belong together, whatever lies between', async () => {
    const text = [
      '\ufeffEvent,Order ID,Ordered At,Currency,Total,SKU,Item Name,Qty,Price,note',
      'purchase,R-1,2026-11-20 10:00,JPY,3600,A-1,"Mug, blue",2,1200,x',
      'purchase,R-2,2026-11-20 10:00,JPY,500,B-1,Cup,1,500,',
      'purchase,R-1,,,,A-2,Plate,1,1200,',
      ',,,,,,,,,',
    ].join('\r\n');
    const [first, second, ...rest] = await eventsIn(text);
    expect(rest).toEqual([]);
    expect(first).toMatchObject({ row: 2, read: { ok: true, event: { amount: '3600' } } });
    expect(first?.read).toMatchObject({
      event: { lines: [{ name: 'Mug, blue' }, { sku: 'A-2' }] },
    });
    expect(second).toMatchObject({ row: 3, read: { ok: true, event: { orderId: 'R-2' } } });
    expect(await readEventFile(text)).toMatchObject({ ignored: ['note'] });
  });

  test('JSON: a list, an object with a list, or one event; camel case too', async () => {
    const one = {
      ...{ event: 'purchase', orderId: 'R-1', occurredAt: '2026-11-20T10:00:00+09:00' },
      ...{
        currency: 'USD',
        amount: 59.9,
        click: { ranSiteID: SITE_ID, landed_at: '20261119_0100' },
      },
      items: [{ sku: 'A-1', name: 'Mug', quantity: 1, amount: '59.90' }],
    };
    for (const text of [[one], { events: [one] }, one].map((value) => JSON.stringify(value))) {
      const [read] = await eventsIn(text);
      expect(read).toMatchObject({ row: 1, read: { ok: true, event: { amount: '59.9' } } });
      expect(read?.read).toMatchObject({ event: { click: { siteId: SITE_ID } } });
    }
  });

  test('numbers of JSON are taken as they are written, to the last digit', async () => {
    const [read] = await eventsIn(
      '{"event":"purchase","order_id":1234567890123456789,"occurred_at":"2026-11-20 10:00",' +
        '"currency":"USD","amount":123456789012345.10,"items":[{"sku":7,"price":1.2345678901234510e14}]}',
    );
    expect(read?.read).toMatchObject({
      event: { orderId: '1234567890123456789', amount: '123456789012345.1', lines: [{ sku: '7' }] },
    });
  });

  test('every row says itself what is wrong with it', async () => {
    const [good, bad] = await eventsIn(
      'event,order_id,occurred_at,currency,amount,sku,unit_price\n' +
        'purchase,R-1,2026-11-20 10:00,JPY,1200,A-1,1200\npurchase,,yesterday,JPY,1200,A-1,1200',
    );
    expect(good?.read.ok).toBe(true);
    const problems = [
      { field: 'orderId', why: 'missing' },
      { field: 'at', why: 'form' },
    ];
    expect(bad).toEqual({ row: 3, read: { ok: false, problems } });
  });

  test('the columns that are shown are those that are read', async () => {
    const text = [COLUMNS, COLUMNS].map((all, row) =>
      all.map(({ name, example }) => (row === 0 ? name : example)).join(','),
    );
    const [read] = await eventsIn(text.join('\n'));
    expect(read?.read.ok).toBe(true);
    expect(await readEventFile(text.join('\n'))).toMatchObject({ ignored: [] });
  });

  test.each([
    ['', 'empty'],
    ['[]', 'empty'],
    ['{"a":', 'notRead'],
    ['[1]', 'notRead'],
    ['a,b\n1,2', 'noColumns'],
    ['event,order_id\n', 'empty'],
    ['event,order_id,name\npurchase,R-1,"Mug\npurchase,R-2,Cup\n', 'quotes'],
    ['event,order_id,name\npurchase,R-1,"24" screen"\npurchase,R-2,Cup\n', 'quotes'],
    [`[${'{},'.repeat(2000)}{}]`, 'tooMany'],
  ])('%# is none', async (text, problem) => {
    expect(await readEventFile(text)).toEqual({ kind: 'problem', problem });
  });

  test('one that is too large is not looked at', async () => {
    const text = 'x'.repeat(5_000_001);
    expect(await readEventFile(text)).toEqual({ kind: 'problem', problem: 'tooLarge' });
  });

  test('no text makes the reader throw', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.json().map((one) => `[${one}]`),
    );
    await fc.assert(fc.asyncProperty(text, async (any) => void (await readEventFile(any))));
  });
});

const INSTALL = {
  ...{ name: 'My shop', variant: 'gateway', delivery_mode: 'live' },
  config: { advertiser_id: 'adv-1', api_key: 'k3y', mid: 39197, base_url: 'https://gw.example/v1' },
};
const BODY = JSON.stringify(INSTALL);
const PATH = '/v1/admin/integration-catalog/rakuten/install';

describe('an installation', () => {
  const texts = { name: 'My shop', variant: 'gateway', advertiserId: 'adv-1', mid: '39197' };
  test.each([
    ['JSON', BODY],
    ['pretty JSON', JSON.stringify(INSTALL, null, 2)],
    ['a request', `POST ${PATH}\nHost: x\nContent-Type: application/json\n\n${BODY}`],
    ['its line and JSON', `POST ${PATH} ${BODY}`],
    [
      'curl',
      `curl -X POST https://api.example${PATH} \\\n  -H 'Authorization: Bearer other' \\\n  -d '${BODY}'`,
    ],
    ['curl with --json=', `curl --json='${BODY}' "https://api.example${PATH}"`],
    [
      'an address',
      `https://api.example${PATH}?name=My+shop&advertiser_id=adv-1&api_key=k3y&mid=39197&base_url=https%3A%2F%2Fgw.example%2Fv1`,
    ],
  ])('from %s', (_, text) => {
    const read = installIn(text);
    expect(read).toMatchObject({ ok: true, key: 'k3y', texts });
    expect(read).toMatchObject({ texts: { delivery: 'live', address: 'https://gw.example/v1' } });
  });

  test.each([
    ['', 'empty'],
    ['hello', 'notRead'],
    ['{', 'notRead'],
    ['[]', 'notRead'],
    ['{"name":"x"}', 'noConfig'],
    ['{"variant":"fax","config":{}}', 'variant'],
    ['{"config":{"event_mapping":[{"event":"x","type":"y"}]}}', 'mapping'],
    [
      `curl -d '${BODY}' https://api.example/v1/admin/integration-catalog/other/install`,
      'otherPath',
    ],
    [`curl -d '${BODY.slice(0, 20)}`, 'notRead'],
    [`POST /v1/other\n\n${BODY}`, 'otherPath'],
    [`https://api.example${PATH}`, 'noConfig'],
  ])('%s is none: %s', (text, problem) => expect(installIn(text)).toEqual({ ok: false, problem }));

  test('a mode that is not known keeps conversions back', () => {
    const read = installIn(JSON.stringify({ ...INSTALL, delivery_mode: 'whenever' }));
    expect(read).toMatchObject({ texts: { delivery: 'hold' } });
  });

  test.each([
    GATEWAY,
    { ...EP, exponents: { JPY: 2 }, discount: 'items' as const },
    { ...NVP, delivery: 'hold' as const },
  ])('a profile comes back from its own, without its key', (profile) => {
    const text = installOf(profile);
    expect(text).not.toMatch(/api_key|hasKey/);
    const read = installIn(text);
    if (!read.ok) throw new Error(read.problem);
    expect(read.key).toBeUndefined();
    const whole = { ...textsOfProfile(profile), ...read.texts };
    const hasKey = profile.variant !== 'ep' && profile.hasKey;
    expect(profileOf(whole, profile.id, hasKey)).toEqual({ ok: true, profile });
  });
});

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MERCHANTS } from '../../site/advertising/conversions';
import { newWorld, status, type World } from './world';

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.site.close());

const ANSWER =
  '<response><summary><transactions><good>2</good><bad>1</bad></transactions></summary></response>';

describe('the answers of /ep and /nvp', () => {
  const both = describe.each(['ep', 'nvp'] as const);
  both('%s', (variant) => {
    test('counted', async () => {
      const outcome = { is: 'delivered', receipt: '143407391431', good: 1 };
      expect(await world.sent(variant)).toMatchObject({ state: 'delivered', outcome });
      expect(world.site.told).toMatchObject([{ by: variant, order: 'R-1', amounts: ['1200'] }]);
    });

    test('HTTP 200 with rows that were not', async () => {
      const outcome = { is: 'rejected', why: 'badRows', good: 2, bad: 1 };
      expect(await world.sent(variant, status(200, ANSWER))).toMatchObject({
        state: 'rejected',
        outcome,
      });
    });

    test('HTTP 200 though the merchant’s tracking is off', async () => {
      const outcome = { is: 'rejected', why: 'accessDenied', said: 'Access denied' };
      const at = { mid: MERCHANTS.closed };
      expect(await world.sent(variant, undefined, at)).toMatchObject({
        state: 'rejected',
        outcome,
      });
    });

    test('HTTP 200 with another error', async () => {
      const outcome = { is: 'rejected', why: 'denied', said: 'No & never' };
      const body = '<response><error>No &amp; never</error></response>';
      expect(await world.sent(variant, status(200, body))).toMatchObject({
        state: 'rejected',
        outcome,
      });
    });

    test('HTTP 400 with a page: no such merchant', async () => {
      const page = '<!doctype html><title>HTTP Status 400 – Bad Request</title>';
      const outcome = { is: 'rejected', why: 'merchant' };
      expect(await world.sent(variant, status(400, page))).toMatchObject({
        state: 'rejected',
        outcome,
      });
    });

    test.each(['', '<html><title>Maintenance</title></html>', 'GIF89a', '<response></response>'])(
      'HTTP 200 with %j says neither yes nor no',
      async (body) => {
        const outcome = { is: 'unknown', why: 'unreadable' };
        expect(await world.sent(variant, status(200, body))).toMatchObject({
          state: 'unknown',
          outcome,
        });
      },
    );

    test('an answer that breaks off before its counts', async () => {
      expect((await world.sent(variant, { kind: 'cut' }))?.state).toBe('unknown');
    });
  });

  test('/nvp with another key is refused with HTTP 200', async () => {
    const outcome = { is: 'rejected', why: 'accessDenied' };
    expect(await world.sent('nvp', undefined, {}, 'another-key')).toMatchObject({ outcome });
  });
});

describe('the answers of a gateway', () => {
  test('taken', async () => {
    const outcome = { is: 'delivered', receipt: 'evt_1' };
    expect(await world.sent('gateway')).toMatchObject({ state: 'delivered', outcome });
    expect(world.site.told).toMatchObject([{ by: 'gateway', amounts: ['1200'], test: false }]);
  });

  test('401: the key', async () => {
    const outcome = { is: 'rejected', why: 'unauthorized' };
    expect(await world.sent('gateway', undefined, {}, 'wrong')).toMatchObject({ outcome });
  });

  test.each(['orderId', 'amount', 'mid'])('400: %s is missing', async (field) => {
    const body = JSON.stringify({ error: { field, message: `${field} is required` } });
    const outcome = { is: 'rejected', why: 'missing', field };
    expect(await world.sent('gateway', status(400, body))).toMatchObject({
      state: 'rejected',
      outcome,
    });
  });

  test.each([
    ['{"message":"amount is required"}', 'missing', 'amount'],
    ['{"errors":[{"field":"orderId","code":"blank"}]}', 'missing', 'orderId'],
    ['order_id missing', 'missing', 'orderId'],
    ['{"error":"bad json"}', 'badRequest', undefined],
    ['', 'badRequest', undefined],
  ])('400 in another form: %s', async (body, why, field) => {
    const outcome = { is: 'rejected', why, ...(field && { field }) };
    expect((await world.sent('gateway', status(400, body)))?.outcome).toMatchObject(outcome);
  });

  test('400: another merchant', async () => {
    const outcome = { is: 'rejected', why: 'merchant', field: 'mid' };
    expect(await world.sent('gateway', undefined, { mid: '1' })).toMatchObject({ outcome });
  });

  test.each([
    ['{"error":"commission not configured"}', { why: 'denied', said: 'commission not configured' }],
    ['{"status":"denied","message":"no"}', { why: 'denied' }],
    ['{"ok":false}', { why: 'denied' }],
    ['{"status":"fail","data":{"orderId":"taken"}}', { why: 'denied' }],
    ['{"good":0,"bad":1}', { why: 'badRows', bad: 1 }],
  ])('200 but denied: %s', async (body, outcome) => {
    const read = await world.sent('gateway', status(200, body));
    expect(read).toMatchObject({ state: 'rejected', outcome: { is: 'rejected', ...outcome } });
  });

  test.each([
    ...['', '{}', '{"errors":[],"error":null}', '{"id":"e1","errors":{}}', '{"error":0}'],
  ])('200 with %j is a yes', async (body) => {
    expect((await world.sent('gateway', status(200, body)))?.state).toBe('delivered');
  });

  test.each(['<html></html>', 'OK?'])('200 with %j is not', async (body) => {
    expect(await world.sent('gateway', status(200, body))).toMatchObject({ state: 'unknown' });
  });
});

// @vitest-environment node
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Variant } from '@/lib/domain/conversions/variant';
import { MINUTE, SECOND } from '@/lib/domain/time-units';
import { MERCHANTS } from '../../site/advertising/conversions';
import type { Fault } from '../../site/advertising/server';
import { AT, line } from './support';
import { newWorld, type World } from './world';

let world: World;
beforeEach(async () => {
  fakeBrowser.reset();
  world = await newWorld();
});
afterEach(() => world.site.close());

/** What one order came to, sent over a real connection to the stand-in. */
async function sent(variant: Variant, fault?: Fault, more = {}, key?: string) {
  const id = await world.save(variant, more, key);
  world.site.faults = [fault];
  await world.enter(id, {});
  await world.worker.sender.run();
  const row = await world.row();
  return row && { state: row.state, outcome: row.outcome, wait: row.wait, due: row.due - AT, row };
}

const status = (code: number, body = '', headers: Record<string, string> = {}): Fault => ({
  ...{ kind: 'status', status: code, body, headers },
});
const ANSWER =
  '<response><summary><transactions><good>2</good><bad>1</bad></transactions></summary></response>';

describe('the answers of /ep and /nvp', () => {
  const both = describe.each(['ep', 'nvp'] as const);
  both('%s', (variant) => {
    test('counted', async () => {
      const outcome = { is: 'delivered', receipt: '143407391431', good: 1 };
      expect(await sent(variant)).toMatchObject({ state: 'delivered', outcome });
      expect(world.site.told).toMatchObject([{ by: variant, order: 'R-1', amounts: ['1200'] }]);
    });

    test('HTTP 200 with rows that were not', async () => {
      const outcome = { is: 'rejected', why: 'badRows', good: 2, bad: 1 };
      expect(await sent(variant, status(200, ANSWER))).toMatchObject({
        state: 'rejected',
        outcome,
      });
    });

    test('HTTP 200 though the merchant’s tracking is off', async () => {
      const outcome = { is: 'rejected', why: 'accessDenied', said: 'Access denied' };
      const at = { mid: MERCHANTS.closed };
      expect(await sent(variant, undefined, at)).toMatchObject({ state: 'rejected', outcome });
    });

    test('HTTP 200 with another error', async () => {
      const outcome = { is: 'rejected', why: 'denied', said: 'No & never' };
      const body = '<response><error>No &amp; never</error></response>';
      expect(await sent(variant, status(200, body))).toMatchObject({ state: 'rejected', outcome });
    });

    test('HTTP 400 with a page: no such merchant', async () => {
      const page = '<!doctype html><title>HTTP Status 400 – Bad Request</title>';
      const outcome = { is: 'rejected', why: 'merchant' };
      expect(await sent(variant, status(400, page))).toMatchObject({ state: 'rejected', outcome });
    });

    test.each(['', '<html><title>Maintenance</title></html>', 'GIF89a', '<response></response>'])(
      'HTTP 200 with %j says neither yes nor no',
      async (body) => {
        const outcome = { is: 'unknown', why: 'unreadable' };
        expect(await sent(variant, status(200, body))).toMatchObject({ state: 'unknown', outcome });
      },
    );

    test('an answer that breaks off before its counts', async () => {
      expect((await sent(variant, { kind: 'cut' }))?.state).toBe('unknown');
    });
  });

  test('/nvp with another key is refused with HTTP 200', async () => {
    const outcome = { is: 'rejected', why: 'accessDenied' };
    expect(await sent('nvp', undefined, {}, 'another-key')).toMatchObject({ outcome });
  });
});

describe('the answers of a gateway', () => {
  test('taken', async () => {
    const outcome = { is: 'delivered', receipt: 'evt_1' };
    expect(await sent('gateway')).toMatchObject({ state: 'delivered', outcome });
    expect(world.site.told).toMatchObject([{ by: 'gateway', amounts: ['1200'], test: false }]);
  });

  test('401: the key', async () => {
    const outcome = { is: 'rejected', why: 'unauthorized' };
    expect(await sent('gateway', undefined, {}, 'wrong')).toMatchObject({ outcome });
  });

  test.each(['orderId', 'amount', 'mid'])('400: %s is missing', async (field) => {
    const body = JSON.stringify({ error: { field, message: `${field} is required` } });
    const outcome = { is: 'rejected', why: 'missing', field };
    expect(await sent('gateway', status(400, body))).toMatchObject({ state: 'rejected', outcome });
  });

  test.each([
    ['{"message":"amount is required"}', 'missing', 'amount'],
    ['{"errors":[{"field":"orderId","code":"blank"}]}', 'missing', 'orderId'],
    ['order_id missing', 'missing', 'orderId'],
    ['{"error":"bad json"}', 'badRequest', undefined],
    ['', 'badRequest', undefined],
  ])('400 in another form: %s', async (body, why, field) => {
    const outcome = { is: 'rejected', why, ...(field && { field }) };
    expect((await sent('gateway', status(400, body)))?.outcome).toMatchObject(outcome);
  });

  test('400: another merchant', async () => {
    const outcome = { is: 'rejected', why: 'merchant', field: 'mid' };
    expect(await sent('gateway', undefined, { mid: '1' })).toMatchObject({ outcome });
  });

  test.each([
    ['{"error":"commission not configured"}', { why: 'denied', said: 'commission not configured' }],
    ['{"status":"denied","message":"no"}', { why: 'denied' }],
    ['{"ok":false}', { why: 'denied' }],
    ['{"good":0,"bad":1}', { why: 'badRows', bad: 1 }],
  ])('200 but denied: %s', async (body, outcome) => {
    const read = await sent('gateway', status(200, body));
    expect(read).toMatchObject({ state: 'rejected', outcome: { is: 'rejected', ...outcome } });
  });

  test.each(['', '{}', '{"errors":[],"error":null}'])('200 with %j is a yes', async (body) => {
    expect((await sent('gateway', status(200, body)))?.state).toBe('delivered');
  });

  test.each(['<html></html>', 'OK?'])('200 with %j is not', async (body) => {
    expect(await sent('gateway', status(200, body))).toMatchObject({ state: 'unknown' });
  });
});

describe.each(['ep', 'nvp', 'gateway'] as const)('on the way to %s', (variant) => {
  test('429 waits as long as it says', async () => {
    const fault = status(429, 'Too Many Requests', { 'retry-after': '90' });
    const read = await sent(variant, fault);
    expect(read).toMatchObject({ state: 'waiting', wait: 'rateLimited', due: 90 * SECOND });
    world.clock.at += 89 * SECOND;
    await world.worker.sender.run();
    expect((await world.row())?.state).toBe('waiting');
    world.clock.at += SECOND;
    await world.worker.sender.run();
    expect((await world.row())?.state).toBe('delivered');
  });

  test.each([500, 502, 503])('%i waits and is tried again, longer each time', async (code) => {
    const read = await sent(variant, status(code));
    expect(read).toMatchObject({ state: 'waiting', wait: 'serverError', due: 30 * SECOND });
    world.site.faults = [status(code)];
    world.clock.at += 30 * SECOND;
    await world.worker.sender.run();
    const again = await world.row();
    expect(again?.due).toBe(world.clock.at + MINUTE);
    expect(again?.attempts.map((one) => one.status)).toEqual([code, code]);
  });

  test('a server that stays broken is given up, and may have counted', async () => {
    const id = await world.save(variant);
    world.site.faults = Array.from({ length: 20 }, () => status(500));
    await world.enter(id, {});
    for (let n = 0; n < 20; n += 1) {
      await world.worker.sender.run();
      world.clock.at += 60 * MINUTE;
    }
    const row = await world.row();
    expect(row).toMatchObject({ state: 'rejected', outcome: { why: 'gaveUp' } });
    expect(world.site.requests.length).toBe(8);
    if (!row) return;
    expect(await world.worker.desk.sendAgain(row.id, false)).toMatchObject({ ok: false });
  });

  test.each([
    [401, { is: 'rejected', why: 'unauthorized' }],
    [403, { is: 'rejected', why: 'forbidden' }],
    [404, { is: 'rejected', why: 'notThere' }],
    [414, { is: 'rejected', why: 'tooLong' }],
    [422, { is: 'rejected', why: 'badRequest' }],
    [408, { is: 'unknown', why: 'gatewayTimeout' }],
    [504, { is: 'unknown', why: 'gatewayTimeout' }],
  ])('%i', async (code, outcome) =>
    expect((await sent(variant, status(code)))?.outcome).toEqual(outcome),
  );

  test('a redirect is not followed', async () => {
    const fault = status(302, '', { location: 'https://elsewhere.example/' });
    const outcome = { is: 'rejected', why: 'moved' };
    expect(await sent(variant, fault)).toMatchObject({ outcome });
    expect(world.site.requests.length).toBe(1);
  });

  test('no answer in time is unknown, and never sent again by itself', async () => {
    const id = await world.save(variant);
    const worker = world.start(world.there, 60);
    world.site.faults = [{ kind: 'hang' }];
    await world.enter(id, {});
    await worker.sender.run();
    const outcome = { is: 'unknown', why: 'timeout' };
    expect(await world.row()).toMatchObject({ state: 'unknown', outcome });
    world.clock.at += 24 * 60 * MINUTE;
    await worker.sender.run();
    // It had arrived: a second one would have been counted twice.
    expect(world.site.told.length).toBe(1);
    const row = await world.row();
    if (!row) throw new Error('lost');
    expect((await worker.desk.sendAgain(row.id, false)).ok).toBe(false);
    expect((await worker.desk.sendAgain(row.id, true)).ok).toBe(true);
    await worker.sender.run();
    expect((await world.row())?.state).toBe('delivered');
  });

  test('a connection that breaks is unknown', async () => {
    const id = await world.save(variant);
    const broken = world.start(() => Promise.reject(new TypeError('Failed to fetch')));
    await world.enter(id, {});
    await broken.sender.run();
    expect((await world.row())?.outcome).toEqual({ is: 'unknown', why: 'broken' });
  });
});

describe('what was not sent', () => {
  test('without a connection, a permission or a profile it waits, and no attempt is counted', async () => {
    const id = await world.save('ep');
    world.browser.online = false;
    await world.enter(id, {});
    await world.worker.sender.run();
    expect(await world.row()).toMatchObject({ state: 'waiting', wait: 'offline', attempts: [] });
    world.browser.online = true;
    world.browser.allowed = false;
    world.clock.at += MINUTE;
    await world.worker.sender.run();
    expect(await world.row()).toMatchObject({ state: 'waiting', wait: 'permission' });
    world.browser.allowed = true;
    const { profilesItem } = await import('@/lib/storage/settings');
    const [profile] = await profilesItem.getValue();
    if (!profile) throw new Error('no profile');
    await world.save('ep', {}, undefined);
    const { lookAgain } = await import('@/lib/storage/conversions/queue');
    await lookAgain(world.db, profile.id, world.clock.at);
    await world.worker.sender.run();
    expect(await world.row()).toMatchObject({ state: 'delivered' });
    expect(world.site.requests.length).toBe(1);
  });

  test('without its key it waits for one', async () => {
    const id = await world.save('gateway', {}, '');
    await world.enter(id, {});
    await world.worker.sender.run();
    expect(await world.row()).toMatchObject({ state: 'waiting', wait: 'key', attempts: [] });
  });

  test('what is held waits for the user', async () => {
    const id = await world.save('ep', { delivery: 'hold' });
    await world.enter(id, {});
    await world.worker.sender.run();
    const row = await world.row();
    expect(row).toMatchObject({ state: 'held' });
    if (row) await world.worker.desk.sendAgain(row.id, false);
    await world.worker.sender.run();
    expect((await world.row())?.state).toBe('delivered');
  });

  test('a profile that was changed until an amount has no place in it', async () => {
    const id = await world.save('ep', { delivery: 'hold' });
    await world.enter(id, {
      currency: 'USD',
      amount: '1.50',
      lines: [line({ unitPrice: '1.50' })],
    });
    const keep = { ...(await import('./world')).profileTexts('ep', { exponents: 'USD=0' }) };
    await world.worker.profiles.save({ ...keep, id, mapping: [...keep.mapping] });
    const row = await world.row();
    if (row) await world.worker.desk.sendAgain(row.id, false);
    await world.worker.sender.run();
    expect((await world.row())?.outcome).toEqual({ is: 'rejected', why: 'unbuildable' });
    expect(world.site.requests).toEqual([]);
  });
});

describe('each once', () => {
  test('the same order of the same type is not taken twice; other types are', async () => {
    const id = await world.save('ep');
    const results = await world.enter(
      id,
      {},
      {},
      { event: 'refund', part: '1' },
      { event: 'cancel' },
    );
    expect(results).toEqual({ ok: true, results: ['added', 'duplicate', 'added', 'added'] });
    await world.worker.sender.run();
    expect(await world.enter(id, {})).toMatchObject({ results: ['duplicate'] });
    await world.worker.sender.run();
    expect(world.site.told.map(({ amounts }) => amounts)).toEqual([['1200'], ['-1200'], ['-1200']]);
  });

  test('what was refused may be corrected; its history stays', async () => {
    const id = await world.save('gateway', {}, 'wrong');
    await world.enter(id, {});
    await world.worker.sender.run();
    expect((await world.row())?.state).toBe('rejected');
    expect(await world.enter(id, {})).toMatchObject({ results: ['again'] });
    await world.worker.sender.run();
    expect((await world.row())?.attempts.length).toBe(2);
  });

  test('a limit is met once for all conversions of a profile', async () => {
    const id = await world.save('ep');
    world.site.faults = [status(429, '', { 'retry-after': '60' })];
    await world.enter(id, {}, { orderId: 'R-2' }, { orderId: 'R-3' });
    await world.worker.sender.run();
    expect(world.site.requests.length).toBe(1);
    world.clock.at += MINUTE;
    await world.worker.sender.run();
    expect(world.site.told.length).toBe(3);
  });

  test('a clock that is set back does not make anything wait for a year', async () => {
    const id = await world.save('ep');
    world.site.faults = [status(503)];
    await world.enter(id, {});
    await world.worker.sender.run();
    world.clock.at -= 365 * 24 * 60 * MINUTE;
    await world.worker.sender.run();
    world.clock.at += 30 * SECOND;
    await world.worker.sender.run();
    expect((await world.row())?.state).toBe('delivered');
  });
});

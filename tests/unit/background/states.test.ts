import { beforeEach, describe, expect, test } from 'vitest';
import { MOST_COUNTED } from '@/lib/background/popup-state';
import { asClickId } from '@/lib/domain/identity';
import { itemWindow } from '@/lib/domain/item-window';
import { DAY, HOUR, MINUTE, SECOND } from '@/lib/domain/time';
import type { PageState, PanelState, PopupState } from '@/lib/messaging/protocol';
import { NOW, uuid } from '../../helpers/builders';
import { speak } from '../../helpers/messages';
import { BOWL, cartAttempt, landing, MUG, roomClick, SOAP } from '../../helpers/sightings';
import { newWorker, OWN_PAGE, post } from '../../helpers/worker';

let worker: ReturnType<typeof newWorker>;
beforeEach(() => {
  speak('ja');
  worker = newWorker();
});

const stateOf = <S>(answer: { ok: true; state: S } | { ok: false }): S =>
  answer.ok ? answer.state : expect.fail('refused');
const page = async (item = MUG): Promise<PageState> =>
  stateOf(await post('pageState', { kind: 'item', item }));
const panel = async (item = MUG): Promise<PanelState> =>
  stateOf(await post('panelState', { kind: 'item', item }));
const popup = async (): Promise<PopupState> =>
  stateOf(await post('popupState', undefined, OWN_PAGE));
const phase = async (item = MUG) => itemWindow((await page(item)).window, worker.clock.at).phase;

describe('what an item page shows', () => {
  test('the window of the click in force, on any item', async () => {
    expect(await phase()).toBe('none');
    await post('recordRoomClick', roomClick());
    expect([await phase(), await phase(SOAP)]).toEqual(['cart-open', 'cart-open']);
  });

  test('the item that was put into the cart is carted; the others are not', async () => {
    await post('recordRoomClick', roomClick({ at: NOW - HOUR }));
    await post('recordCartAttempt', cartAttempt({ item: BOWL }));
    expect([await phase(BOWL), await phase(MUG)]).toEqual(['carted', 'cart-open']);
  });

  test('that it was in the cart before the click', async () => {
    await post('recordCartAttempt', cartAttempt({ at: NOW - HOUR }));
    await post('recordRoomClick', roomClick());
    const { window } = await page();
    expect(itemWindow(window, NOW)).toMatchObject({ phase: 'cart-open', putInAgain: true });
  });

  test("that another affiliate's link took over, and from whom", async () => {
    await post('recordRoomClick', roomClick({ at: NOW - HOUR }));
    await post('recordLanding', landing({ kind: 'affiliate', item: SOAP }));
    const { window } = await page();
    expect(itemWindow(window, NOW)).toMatchObject({
      phase: 'superseded',
      click: { room: 'miyu_room' },
      by: { kind: 'affiliate' },
    });
  });

  test('a click of a clock that was ahead is not in force before its time', async () => {
    worker.clock.at = NOW + HOUR;
    await post('recordRoomClick', roomClick({ at: NOW + HOUR }));
    worker.clock.at = NOW;
    expect(await phase()).toBe('none');
    worker.clock.at = NOW + HOUR - MINUTE;
    expect(await phase()).toBe('cart-open');
  });

  test('what the notebook knows of the item, under either of its names', async () => {
    await post('recordLanding', landing({ at: NOW - HOUR, facts: { name: 'マグ' } }));
    await post('recordCartAttempt', cartAttempt({ at: NOW - 2 * HOUR }));
    const { item } = await panel({ ...MUG, itemId: MUG.itemId });
    expect(item).toMatchObject({
      name: 'マグ',
      clicks: 1,
      linkChecks: 0,
      cartAttempts: 1,
      bought: 0,
    });
    expect((await panel()).recent).toHaveLength(1);
  });
});

test('a post shows its link checks, the newest first', async () => {
  const postId = '1700123456789012';
  await post('answerOwnRoom', { room: 'miyu_room', own: true });
  await post('recordRoomClick', roomClick({ postId, at: NOW - 2 * HOUR }));
  await post('recordRoomClick', roomClick({ postId, at: NOW - SECOND }));
  await post('recordLanding', landing());
  const query = { kind: 'post', room: 'miyu_room', postId } as const;
  const { checks, today, ownRooms } = stateOf(await post('pageState', query));
  expect(checks).toEqual([
    { at: NOW - SECOND, finding: 'ok', availability: 'on-sale' },
    { at: NOW - 2 * HOUR, finding: 'not-landed', availability: 'unknown' },
  ]);
  expect([today.clicks, today.linkChecks]).toEqual([0, 2]);
  expect(ownRooms).toEqual(['miyu_room']);
});

test('a page that looks like the own ROOM is asked about, until it is answered', async () => {
  const visit = { at: NOW, room: 'miyu_room', own: true };
  const asked = async () =>
    stateOf(await post('panelState', { kind: 'profile', room: 'miyu_room' })).candidate;
  await post('recordRoomVisit', visit);
  await post('recordRoomVisit', visit);
  expect([await asked(), (await popup()).candidates]).toEqual(['miyu_room', ['miyu_room']]);
  await post('answerOwnRoom', { room: 'miyu_room', own: false });
  await post('recordRoomVisit', visit);
  expect([await asked(), (await popup()).candidates]).toEqual([undefined, []]);
});

describe('the popup', () => {
  test('lists the most urgent windows first and counts all', async () => {
    for (const days of [85, 84, 10, 5, 4]) {
      worker.clock.at = NOW - days * DAY;
      await post('recordRoomClick', roomClick({ at: worker.clock.at }));
      await post('recordCartAttempt', cartAttempt({ at: worker.clock.at + 1, item: BOWL }));
    }
    worker.clock.at = NOW;
    await post('recordRoomClick', roomClick({ at: NOW - 23 * HOUR }));
    const { windows, openCount, empty } = await popup();
    expect(openCount).toBe(6);
    expect(empty).toBe(false);
    expect(windows.map((window) => window.phase)).toEqual([
      'cart-closing',
      'purchase-closing',
      'purchase-closing',
    ]);
    const ends = windows.map((window) => window.deadline - NOW);
    expect(ends).toEqual([HOUR, 4 * DAY, 5 * DAY]);
    expect(windows[1]?.carted).toEqual([`utsuwa:${BOWL.itemId}`]);
  });

  test.each([
    [MOST_COUNTED, false],
    [MOST_COUNTED + 1, true],
  ])('of %i open windows says what is counted, and whether there are more: %s', async (n, more) => {
    await post('recordRoomClick', roomClick({ at: NOW - HOUR }));
    const [click] = await worker.db.clicks.toArray();
    if (!click) throw new Error('no click');
    const rows = Array.from({ length: n - 1 }, (_, i) => ({ ...click, id: asClickId(uuid(i)) }));
    await worker.db.clicks.bulkPut(rows);
    expect(await popup()).toMatchObject({ openCount: MOST_COUNTED, openMore: more });
  });

  test('says which pages were not read as they should, by their latest read', async () => {
    const read = (page: string, miss?: string) =>
      post('reportPageRead', { at: NOW, page, fields: [{ field: 'name', ...(miss && { miss }) }] });
    await read('item', 'absent');
    await read('unknown:post');
    expect((await popup()).misses.map((m) => [m.page, m.fields])).toEqual([
      ['post', ['page']],
      ['item', ['name']],
    ]);
    await read('item');
    expect((await popup()).misses.map((m) => m.page)).toEqual(['post']);
    worker.clock.at = NOW + DAY + 1;
    expect((await popup()).misses).toEqual([]);
  });
});

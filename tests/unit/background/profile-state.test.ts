import { beforeEach, expect, test } from 'vitest';
import { dayContaining } from '@/lib/domain/days';
import { monthOf, previousMonth } from '@/lib/domain/month';
import { DAY } from '@/lib/domain/time';
import { NOW } from '../../helpers/builders';
import { speak } from '../../helpers/messages';
import { newWorker, OWN_PAGE, post } from '../../helpers/worker';

let worker: ReturnType<typeof newWorker>;
beforeEach(() => {
  speak('ja');
  worker = newWorker();
});

const exact = (count: number) => ({ count, rounded: false });
const profileOf = async (room: string) => {
  const answer = await post('panelState', { kind: 'profile', room });
  return answer.ok ? answer.state.profile : expect.fail('refused');
};
const visit = (at: number, profile: object, room = 'miyu_room') =>
  post('recordRoomVisit', { at, room, own: true, profile });
const pair = async (metric: string) =>
  (await profileOf('miyu_room'))?.months.find((one) => one.metric === metric);

test('nothing of the own rank is shown on the ROOM of somebody else', async () => {
  await visit(NOW, { rank: 'B' });
  expect(await profileOf('dareka_room')).toBeUndefined();
  expect((await profileOf('miyu_room'))?.rank.present).toMatchObject({ rank: 'B' });
});

test('a ROOM named as the own one has its state before anything is read of it', async () => {
  expect(await profileOf('miyu_room')).toBeUndefined();
  await post('answerOwnRoom', { room: 'miyu_room', own: true });
  const profile = await profileOf('miyu_room');
  expect(profile?.rank.snapshot).toBeUndefined();
  expect(profile?.months.map(({ metric }) => metric)).toEqual([
    'photosApproved',
    'photosPosted',
    'posts',
    'clicks',
    'followers',
  ]);
});

test('only a profile has it', async () => {
  await visit(NOW, { rank: 'B' });
  const query = { kind: 'post', room: 'miyu_room', postId: '1700123456789012' } as const;
  const answer = await post('panelState', query);
  expect(answer.ok && answer.state.profile).toBeUndefined();
});

test('two exact months are differenced, a rounded one never', async () => {
  const before = NOW - 32 * DAY;
  worker.clock.at = before;
  await visit(before, { followers: exact(1_100) });
  worker.clock.at = NOW;
  await visit(NOW, { followers: exact(1_178) });
  expect(await pair('followers')).toMatchObject({
    present: { value: 1_178, source: 'page' },
    last: { value: 1_100 },
    change: 78,
  });
  await visit(NOW, { followers: { count: 396_000, rounded: true } });
  const rounded = await pair('followers');
  expect(rounded?.present).toMatchObject({ value: 396_000, rounded: true });
  expect(rounded?.change).toBeUndefined();
});

test('money is listed once something is known of it', async () => {
  await visit(NOW, { rank: 'B' });
  expect(await pair('reward')).toBeUndefined();
  const month = previousMonth(monthOf(NOW));
  await post('saveMonth', { month, values: { reward: 2_480 } }, OWN_PAGE);
  expect(await pair('reward')).toMatchObject({ last: { value: 2_480, source: 'typed' } });
});

test('a page of which nothing could be read leaves the last snapshot with its day', async () => {
  worker.clock.at = NOW - 2 * DAY;
  await visit(NOW - 2 * DAY, { rank: 'B', followers: exact(1_100) });
  worker.clock.at = NOW;
  await visit(NOW, {});
  const { snapshot } = (await profileOf('miyu_room'))?.rank ?? {};
  expect(snapshot).toMatchObject({ day: dayContaining(NOW - 2 * DAY), rank: 'B' });
});

test('the popup has this month and the three before for its form', async () => {
  await post('saveMonth', { month: monthOf(NOW), rank: 'A', values: { clicks: 7 } }, OWN_PAGE);
  const answer = await post('popupState', undefined, OWN_PAGE);
  const months = answer.ok ? answer.state.months : [];
  expect(months).toHaveLength(4);
  expect(months[0]).toEqual({
    month: monthOf(NOW),
    rank: [{ value: 'A', source: 'typed' }],
    values: { clicks: [{ value: 7, source: 'typed' }] },
  });
  expect(months[1]).toEqual({ month: previousMonth(monthOf(NOW)), rank: [], values: {} });
});

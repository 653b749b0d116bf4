import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { OwnRooms } from '@/components/options/own-rooms/OwnRooms';
import type { RoomSlug } from '@/lib/domain/identity';
import { history } from '@/lib/storage/history';
import { candidatesItem, DEFAULT_SETTINGS, settingsItem } from '@/lib/storage/settings';
import { speak } from '../../helpers/messages';
import { click, jst, OTHER_ROOM, ROOM } from '../../unit/deletion/support';
import { startBackground, stopBackground } from './background';

function known(room: RoomSlug | undefined): RoomSlug {
  if (room === undefined) throw new Error('no room');
  return room;
}
const [mine, other] = [known(ROOM), known(OTHER_ROOM)];
const ownRooms = async () => (await settingsItem.getValue()).ownRooms;

async function show() {
  const user = userEvent.setup();
  render(<OwnRooms />);
  const field = await screen.findByLabelText('ROOMのアドレス、またはID');
  const add = async (text: string) => {
    await user.clear(field);
    if (text !== '') await user.type(field, text);
    await user.click(await screen.findByRole('button', { name: '登録する' }));
  };
  return { user, field, add };
}

beforeEach(async () => {
  speak();
  await startBackground();
});

describe('the list', () => {
  it('says what to do while it is empty', async () => {
    await show();
    expect(screen.getByText('まだ登録がありません')).toBeVisible();
  });

  it('links each ROOM and removes it', async () => {
    await settingsItem.setValue({ ...DEFAULT_SETTINGS, ownRooms: [mine, other] });
    const { user } = await show();
    const link = screen.getByRole('link', { name: new RegExp(mine) });
    expect(link).toHaveAttribute('href', `https://room.rakuten.co.jp/${mine}/items`);
    await user.click(await screen.findByRole('button', { name: `${mine} をはずす` }));
    expect(await screen.findByText(/をはずし、/)).toBeVisible();
    expect(await ownRooms()).toEqual([other]);
    expect(screen.queryByRole('link', { name: new RegExp(mine) })).toBeNull();
  });
});

describe('a recognised ROOM', () => {
  beforeEach(async () => {
    await candidatesItem.setValue([
      { room: mine, seenAt: jst('2026-12-01 09:30'), answer: 'open' },
      { room: other, seenAt: jst('2026-12-01 09:30'), answer: 'no' },
    ]);
  });

  it('becomes the own one with はい, and its earlier clicks link checks', async () => {
    await click(history, jst('2026-12-01 10:00'), { room: mine });
    const { user } = await show();
    const question = screen.getByRole('group', { name: /あなたのものですか.*room_0a1b2c3d4e/ });
    await user.click(within(question).getByRole('button', { name: 'はい' }));
    expect(await screen.findByText(/これまでのクリックを見直しました/)).toBeVisible();
    expect(await ownRooms()).toEqual([mine]);
    expect((await history.clicks.toArray()).map((row) => row.standing)).toEqual(['own']);
    expect(screen.queryByRole('group')).toBeNull();
  });

  it('is not asked about again with ちがいます', async () => {
    const { user } = await show();
    await user.click(await screen.findByRole('button', { name: 'ちがいます' }));
    await waitFor(() => expect(screen.queryByRole('group')).toBeNull());
    expect(await ownRooms()).toEqual([]);
  });
});

describe('the field', () => {
  it.each([
    'https://room.rakuten.co.jp/room_0a1b2c3d4e/items',
    'room.rakuten.co.jp/room_0a1b2c3d4e/1700123456789012?scid=x',
    '  ｒｏｏｍ_0a1b2c3d4e ',
    'room_0a1b2c3d4e',
  ])('takes %s', async (typed) => {
    const { add, field } = await show();
    await add(typed);
    expect(await screen.findByText(/を登録し、/)).toBeVisible();
    expect(await ownRooms()).toEqual([mine]);
    expect(field).toHaveValue('');
  });

  it.each([
    ['', 'ROOMのアドレスを入れてください。'],
    ['https://www.rakuten.co.jp/room_0a1b2c3d4e/', /ROOMのアドレスではありません/],
    [
      'https://room.rakuten.co.jp.example.com/room_0a1b2c3d4e/items',
      /ROOMのアドレスではありません/,
    ],
    ['https://room.rakuten.co.jp/items', /だれのROOMか分かりません/],
    ['room.rakuten.co.jp', /だれのROOMか分かりません/],
    ['わたしのROOM', /IDとして読めません/],
  ])('says what is wrong with %j', async (typed, words) => {
    const { add, field } = await show();
    await add(typed);
    expect(await screen.findByRole('alert')).toHaveTextContent(words);
    expect(field).toHaveAttribute('aria-invalid', 'true');
    expect(field).toHaveFocus();
    expect(await ownRooms()).toEqual([]);
  });

  it('says that a ROOM is there already', async () => {
    await settingsItem.setValue({ ...DEFAULT_SETTINGS, ownRooms: [mine] });
    const { add } = await show();
    await add(mine);
    expect(await screen.findByRole('alert')).toHaveTextContent('もう登録してあります');
  });

  it('keeps what was typed when the background does not answer', async () => {
    const { add, field } = await show();
    stopBackground();
    await add(mine);
    expect(await screen.findByText(/伝わりませんでした/, {}, { timeout: 10_000 })).toBeVisible();
    expect(field).toHaveValue(mine);
  });
});

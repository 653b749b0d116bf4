import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PostPanel } from '@/components/panel/PostPanel';
import { ReachLine } from '@/components/panel/ReachLine';
import type { RoomSlug } from '@/lib/domain/identity';
import { NO_COUNTS } from '@/lib/domain/rollup';
import type { PanelState, Reach } from '@/lib/messaging/protocol';
import { speak } from '../../helpers/messages';
import { jst } from '../../unit/rank/support';

const NOW = jst('2026-11-25 12:00');
const MARATHON: Reach = { title: 'マラソン', until: jst('2026-11-26 02:00'), toItsEnd: true };

beforeEach(() => speak());

describe('what a click reaches', () => {
  it('is named by its last minute', () => {
    render(<ReachLine reach={[MARATHON]} now={NOW} />);
    expect(screen.getByText('マラソン（11月26日 01:59まで）')).toBeVisible();
  });

  it('has a beginning while that is ahead, and ends with the cart window to the minute', () => {
    const from = jst('2026-11-25 20:00');
    const soon = { title: '市', from, until: jst('2026-11-26 12:00'), toItsEnd: false };
    render(<ReachLine reach={[soon]} now={NOW} />);
    expect(screen.getByText('市（11月25日 20:00から11月26日 12:00まで）')).toBeVisible();
  });

  it('is gone once it is over, though the panel stays open', () => {
    const { container } = render(<ReachLine reach={[MARATHON]} now={MARATHON.until} />);
    expect(container).toBeEmptyDOMElement();
  });
});

const state: PanelState = {
  chip: { corner: 'bottom-right', collapsed: false, on: true },
  panelOn: true,
  ownRooms: ['mine' as RoomSlug],
  today: NO_COUNTS,
  window: { inForce: undefined, roomBefore: undefined, attempts: undefined, bought: undefined },
  checks: [],
  recent: [],
  reach: [],
  shareChannel: 'X',
};

it('a share is noted on posts of the own ROOM, and offered on no other', async () => {
  const sent: { type: string; data: object }[] = [];
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    sent.push(message as (typeof sent)[number]);
    return { res: { ok: true } };
  });
  const id = '1700123456789012';
  const { rerender } = render(<PostPanel room="mine" postId={id} state={state} />);
  await userEvent.click(await screen.findByRole('button', { name: /いまシェアしたことを記録/ }));
  expect(sent).toMatchObject([{ type: 'noteShare', data: { postId: id, channel: 'X' } }]);
  rerender(<PostPanel room="theirs" postId={id} state={state} />);
  expect(screen.queryByRole('button', { name: /いまシェアしたことを記録/ })).toBeNull();
});

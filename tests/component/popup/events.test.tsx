import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LastReminder } from '@/components/popup/LastReminder';
import { NextEvent } from '@/components/popup/NextEvent';
import { Share } from '@/components/popup/Share';
import type { CampaignEvent, EventId } from '@/lib/domain/events/event';
import { nextEvent } from '@/lib/domain/planner/next';
import type { ShareSubject } from '@/lib/messaging/protocol';
import { speak } from '../../helpers/messages';
import { jst } from '../../unit/rank/support';

const SALE: CampaignEvent = {
  id: 'sale' as EventId,
  kind: 'marathon',
  title: 'お買い物マラソン',
  startsAt: jst('2026-11-19 20:00'),
  endsAt: jst('2026-11-26 02:00'),
  confidence: 'confirmed',
  source: '',
  origin: { from: 'user' },
};

let sent: { type: string; data: { [key: string]: unknown } }[] = [];
let ok = true;
beforeEach(() => {
  speak();
  sent = [];
  ok = true;
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    sent.push(message as (typeof sent)[number]);
    return { res: ok ? { ok: true, until: jst('2026-11-20 13:00') } : { ok: false } };
  });
});

function showNext(text: string, event: CampaignEvent = SALE) {
  const now = jst(text);
  render(<NextEvent next={nextEvent([event], now)} now={now} />);
  return screen.getByRole('region', { name: 'つぎのイベント' });
}

describe('the next event', () => {
  it('counts down to its start, and says what to do', () => {
    const section = showNext('2026-11-19 19:59');
    expect(section).toHaveTextContent('開始まで00:01:00');
    expect(section).toHaveTextContent('11月19日 20:00から');
    expect(section).toHaveTextContent('いまのシェアが間に合います');
  });

  it('counts down to its end once it runs, named by its last minute', () => {
    const section = showNext('2026-11-24 02:00');
    expect(section).toHaveTextContent('終了まで2日');
    expect(section).toHaveTextContent('11月26日 01:59まで');
  });

  it('says of an estimate that it is one, and never that a share is in time', () => {
    const section = showNext('2026-11-19 19:59', { ...SALE, confidence: 'estimated' });
    expect(section).toHaveTextContent('お買い物マラソン推定');
    expect(section).toHaveTextContent('例年の予定では');
    expect(section).not.toHaveTextContent('間に合');
  });

  it('is not there when nothing is known', () => {
    const { container } = render(<NextEvent next={undefined} now={0} />);
    expect(container).toBeEmptyDOMElement();
  });
});

const POST: ShareSubject = {
  kind: 'last',
  postId: '1700123456789012' as never,
  name: 'マグカップ',
};

describe('a share', () => {
  const share = (channel = '') => render(<Share share={{ subjects: [POST], channel }} />);
  const button = () => screen.getByRole('button', { name: /いまシェアしたことを記録する/ });

  it('is noted in one press, where the last one was', async () => {
    share('LINE');
    await userEvent.click(button());
    expect(sent).toMatchObject([
      { type: 'noteShare', data: { channel: 'LINE', postId: POST.postId } },
    ]);
    expect(await screen.findByText(/LINEへのシェアを記録しました/)).toBeVisible();
  });

  it('is taken back by another', async () => {
    share();
    await userEvent.selectOptions(screen.getByLabelText('シェア先'), 'X');
    await userEvent.click(button());
    await userEvent.click(await screen.findByRole('button', { name: '取り消す' }));
    expect(sent.map(({ type }) => type)).toEqual(['noteShare', 'forgetShare']);
    expect(sent[1]?.data.id).toBe(sent[0]?.data.id);
    expect(screen.queryByText(/記録しました/)).toBeNull();
  });

  it('that could not be noted says so', async () => {
    ok = false;
    share();
    await userEvent.click(button());
    expect(await screen.findByText(/記録できませんでした/)).toBeVisible();
  });

  it('keeps a word of the user’s own among the choices', () => {
    share('メルマガ');
    const options = within(screen.getByLabelText('シェア先')).getAllByRole('option');
    expect(options[0]).toHaveTextContent('メルマガ');
  });
});

it('a reminder is put off from the popup', async () => {
  const reminder = { id: 'event-start:sale', title: '始まりました', shownAt: 0 };
  render(<LastReminder reminder={reminder} />);
  await userEvent.click(screen.getByRole('button', { name: '1時間後にもう一度' }));
  expect(sent).toMatchObject([{ type: 'snoozeReminder', data: { id: reminder.id } }]);
  expect(await screen.findByText('13:00にもう一度お知らせします。')).toBeVisible();
});

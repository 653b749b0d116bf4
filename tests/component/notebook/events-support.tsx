import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, vi } from 'vitest';
import { EventsPage } from '@/components/notebook/events/EventsPage';
import { parseEvent } from '@/lib/domain/events/parse';
import { history } from '@/lib/storage/history';
import { speak } from '../../helpers/messages';
import { startBackground } from '../options/background';
import { forgetAll } from './records';

export const jst = (text: string): number => Date.parse(`${text.replace(' ', 'T')}+09:00`);

/** Three days before the Super SALE that is expected; the real background, a still clock. */
export const NOW = '2026-12-01 12:00';

export function onEventsPage(): void {
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: jst(NOW) });
    speak('ja');
    location.hash = '#events';
    await startBackground();
  });
  afterEach(async () => {
    cleanup();
    vi.useRealTimers();
    location.hash = '';
    await forgetAll();
  });
}

export async function open(hash = '#events') {
  location.hash = hash;
  render(<EventsPage />);
  await screen.findByRole('button', { name: 'イベントを追加' });
  return userEvent.setup();
}

/** An own event as it is stored. */
export async function own(id: string, start: string, end: string, more: object = {}) {
  const parsed = parseEvent({
    id,
    kind: 'marathon',
    title: 'お買い物マラソン',
    startsAt: jst(start),
    endsAt: jst(end),
    confidence: 'confirmed',
    source: '',
    origin: { from: 'user' },
    ...more,
  });
  if (parsed.kind === 'problem') throw new Error(parsed.problem);
  await history.events.put(parsed.event);
}

/** An event as a bar of each of its weeks; the first one. */
export const firstBar = async (name: RegExp) =>
  (await screen.findAllByRole('button', { name }))[0] ?? document.body;

import type { Serve } from '../messaging/server';
import type { Feeds } from './feeds';
import type { OwnCalendar } from './own-calendar';
import type { Reminders } from './reminders';

export interface EventServices {
  calendar: OwnCalendar;
  feeds: Feeds;
  reminders: Reminders;
  changed: () => Promise<void>;
}

export function serveEvents(on: Serve, services: EventServices): void {
  serveCalendar(on, services);
  serveFeeds(on, services);
}

function serveCalendar(on: Serve, { calendar, reminders, changed }: EventServices): void {
  on('changeEvents', 'extension', 'eventChanges', async (changes) => {
    const answer = await calendar.change(changes);
    if (!answer.ok) return answer;
    await changed();
    await reminders.run();
    return answer;
  });
  on('noteShare', 'page', 'share', async (share) => {
    const answer = await calendar.noteShare(share);
    if (answer.ok) await changed();
    return answer;
  });
  on('forgetShare', 'page', 'shareRef', async ({ id }) => {
    const answer = await calendar.forgetShare(id);
    await changed();
    return answer;
  });
  on('snoozeReminder', 'extension', 'reminderRef', ({ id }) => reminders.snooze(id));
}

function serveFeeds(on: Serve, { feeds, changed }: EventServices): void {
  on('subscribeFeed', 'extension', 'newFeed', async (feed) => {
    const answer = await feeds.subscribe(feed);
    await changed();
    return answer;
  });
  on('unsubscribeFeed', 'extension', 'feedRef', async ({ id }) => {
    const answer = await feeds.unsubscribe(id);
    await changed();
    return answer;
  });
  on('refreshFeed', 'extension', 'feedRef', async ({ id }) => {
    const answer = await feeds.refresh(id);
    await changed();
    return answer;
  });
}

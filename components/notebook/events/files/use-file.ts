import { useCallback, useState } from 'react';
import type { Kept } from '@/components/ui/use-kept';
import type { ReadEvents } from '@/lib/calendar/feed';
import type { CampaignEvent } from '@/lib/domain/events/event';
import { DAY, type Instant } from '@/lib/domain/time-units';
import { confidenceName } from '@/lib/i18n/event-words';
import { message } from '@/lib/i18n/message';
import { calendarParts } from '@/lib/storage/queries/events';
import { useHistory } from '@/lib/stores/use-history';
import { changeEvents } from '../change-events';

/** A file the user handed over, as it was read; nothing of it is stored yet. */
export interface ReadFile {
  name: string;
  read: ReadEvents;
  /** Own events of the same ids, which would be replaced. */
  replaces: readonly CampaignEvent[];
}

export interface FileControl {
  file: ReadFile | undefined;
  read: (files: readonly File[]) => void;
  clear: () => void;
  add: (events: readonly CampaignEvent[]) => void;
}

/** Bytes; larger ones are not even opened. Four to a character at most. */
const MOST = 4_000_000;
/** Where repeating entries are spelt out. */
const BACK = 365 * DAY;
const AHEAD = 400 * DAY;

async function eventsIn(file: File, now: Instant): Promise<ReadEvents> {
  if (file.size > MOST) return { kind: 'problem', problem: 'tooLarge' };
  const { readEvents } = await import('@/lib/calendar/feed');
  return readEvents(await file.text(), {
    origin: { from: 'user' },
    span: { from: now - BACK, to: now + AHEAD },
    mark: confidenceName('estimated'),
  });
}

export function useFile(now: Instant, keep: Kept['keep']): FileControl {
  const [found, setFound] = useState<Omit<ReadFile, 'replaces'>>();
  const own = useHistory(calendarParts)?.own ?? [];
  const ids = new Set(found?.read.kind === 'events' ? found.read.accepted.map(({ id }) => id) : []);
  const replaces = own.filter(({ id }) => ids.has(id));
  const read = useCallback(
    ([file]: readonly File[]) => {
      if (!file) return;
      void eventsIn(file, now)
        .catch((): ReadEvents => ({ kind: 'problem', problem: 'unknownFormat' }))
        .then((events) => setFound({ name: file.name, read: events }));
    },
    [now],
  );
  const clear = () => setFound(undefined);
  const add = (events: readonly CampaignEvent[]) => {
    const known = new Set(replaces.map(({ id }) => id));
    const fresh = events.flatMap(({ id }) => (known.has(id) ? [] : [id]));
    clear();
    void keep(
      changeEvents({ put: [...events] }, { put: [...replaces], remove: fresh }),
      message('events.files.added', [`${events.length}`]),
      'undoable',
    );
  };
  return { file: found && { ...found, replaces }, read, clear, add };
}

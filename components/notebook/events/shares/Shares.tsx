import { Outcome } from '@/components/ui/Outcome';
import { useKept } from '@/components/ui/use-kept';
import { dayContaining, shiftDay, startOfDay } from '@/lib/domain/days';
import type { Instant } from '@/lib/domain/time-units';
import { dayAndTime } from '@/lib/i18n/event-names';
import { message } from '@/lib/i18n/message';
import type { ShareRow } from '@/lib/storage/rows';
import { useShares } from '@/lib/stores/use-calendar';
import { Part } from '../../Part';
import events from '../events.module.css';
import { NoteShare } from './NoteShare';
import { forgetShare, noteShare } from './note-share';
import { Pipeline } from './Pipeline';
import { ShareList } from './ShareList';

/** As long as a click of a share may lead to a purchase. */
const BACK = 90;

/** What was shared, and which of its clicks are still inside their windows. */
export function Shares({ now }: { now: Instant }) {
  const today = dayContaining(now);
  const shares = useShares(startOfDay(shiftDay(today, -BACK)), startOfDay(shiftDay(today, 1)));
  const { said, keep, takeBack } = useKept();
  const note = (share: Omit<ShareRow, 'id'>) =>
    void keep(
      noteShare(share),
      message('events.shares.noted', [share.channel, dayAndTime(share.at)]),
      'undoable',
    );
  const forget = (share: ShareRow) =>
    void keep(
      forgetShare(share),
      message('events.shares.forgotten', [share.channel, dayAndTime(share.at)]),
      'undoable',
    );
  return (
    <Part title={message('events.shares.title')}>
      <div className={events.columns}>
        <NoteShare shares={shares ?? []} now={now} onNote={note} />
        <div>
          <h4>{message('events.shares.list')}</h4>
          <Outcome said={said} takeBack={takeBack} />
          {shares && <ShareList shares={shares} onForget={forget} />}
        </div>
      </div>
      {shares && <Pipeline shares={shares} now={now} />}
    </Part>
  );
}

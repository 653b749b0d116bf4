import { NoteShare } from '@/components/share/NoteShare';
import { OwnRoomQuestion } from '@/components/ui/OwnRoomQuestion';
import { Section } from '@/components/ui/Section';
import { State } from '@/components/ui/State';
import { WindowMark } from '@/components/ui/WindowMark';
import type { PostId, RoomSlug } from '@/lib/domain/identity';
import { dateTime } from '@/lib/i18n/format';
import { availabilityLabel, findingLabel } from '@/lib/i18n/labels';
import { message } from '@/lib/i18n/message';
import type { LinkCheck, PanelState } from '@/lib/messaging/protocol';
import { useNow } from '@/lib/stores/use-now';
import css from './panel.module.css';
import { ReachLine } from './ReachLine';
import { RecentClicks } from './RecentClicks';

/** A post: of the own ROOM, whether its link works; of another, what was clicked. */
export function PostPanel({
  room,
  postId,
  state,
}: {
  room: string;
  postId: string;
  state: PanelState;
}) {
  const now = useNow(1000);
  const own = state.ownRooms.includes(room as RoomSlug);
  return (
    <>
      {state.candidate && (
        <div className={css.window}>
          <OwnRoomQuestion room={state.candidate} />
        </div>
      )}
      <ReachLine reach={state.reach} now={now} />
      {own ? <LinkChecks checks={state.checks} /> : null}
      {own && (
        <Section title={message('panel.share')}>
          <NoteShare
            subject={{ postId: postId as PostId }}
            channel={state.shareChannel}
            name={message('panel.postTitle')}
          />
        </Section>
      )}
      <RecentClicks title={message('panel.postClicks')} clicks={state.recent} />
    </>
  );
}

function LinkChecks({ checks }: { checks: LinkCheck[] }) {
  if (checks.length === 0) {
    return (
      <Section title={message('panel.linkChecks')}>
        <State kind="empty" title={message('panel.unchecked')}>
          <p>{message('panel.howToCheck')}</p>
        </State>
      </Section>
    );
  }
  return (
    <Section title={message('panel.linkChecks')}>
      <ul>
        {checks.map(({ at, finding, availability }) => (
          <li key={at} className={css.click}>
            <WindowMark tone={finding === 'ok' ? 'done' : 'closing'} />
            <div>
              <p>{findingLabel(finding)}</p>
              <p className={css.note}>
                {dateTime(at)} · {availabilityLabel(availability)}
              </p>
            </div>
          </li>
        ))}
      </ul>
      <p className={css.note}>{message('panel.noReward')}</p>
    </Section>
  );
}

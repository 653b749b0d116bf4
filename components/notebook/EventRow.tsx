import { memo } from 'react';
import type { Instant } from '@/lib/domain/time';
import { phaseOf } from '@/lib/domain/windows';
import { timeOfDay } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { itemPageUrl, postUrl, roomUrl } from '@/lib/storage/timeline/links';
import type { TimelineRow } from '@/lib/storage/timeline/rows';
import { OutLink } from './OutLink';
import { AttemptMark, PassageMark } from './RowMark';
import css from './row.module.css';
import { attemptState, evidenceWords, passageState, type StateWords, whatWords } from './row-words';

interface Props {
  row: TimelineRow;
  titleId: string;
  now: Instant;
}

/** One entry: when, the state as a mark, what and where, and the state in words. */
export const EventRow = memo(function EventRow({ row, titleId, now }: Props) {
  const phase = row.type === 'click' ? phaseOf(row.click, now) : undefined;
  const state = row.type === 'click' && phase ? passageState(row, phase) : undefined;
  return (
    <div className={css.row} data-type={row.type}>
      <time className={css.time} dateTime={new Date(row.at).toISOString()}>
        {timeOfDay(row.at)}
      </time>
      {row.type === 'click' && phase ? (
        <PassageMark click={row.click} phase={phase} now={now} />
      ) : (
        <AttemptMark counts={row.click !== undefined} />
      )}
      <div className={css.main}>
        <h4 id={titleId} className={css.name}>
          <OutLink href={itemPageUrl(row.itemKey, row.item?.manageAlias)}>
            {row.item?.name ?? message('notebook.list.nameUnknown')}
          </OutLink>
        </h4>
        <Where row={row} />
        {row.type === 'click' && (
          <p className={css.evidence}>{evidenceWords(row.click.evidence)}</p>
        )}
      </div>
      <State
        state={state ?? (row.type === 'attempt' ? attemptState(row) : undefined)}
        phase={phase}
      />
      <Links row={row} />
    </div>
  );
});

function Where({ row }: { row: TimelineRow }) {
  const { item, shopUrl, room } = row;
  return (
    <p className={css.where}>
      <b>{whatWords(row)}</b>
      <span>{item?.shopName ?? shopUrl}</span>
      {room && (
        <span>
          <OutLink href={roomUrl(room)}>{room}</OutLink>
        </span>
      )}
    </p>
  );
}

function State({ state, phase }: { state: StateWords | undefined; phase: string | undefined }) {
  return (
    <p className={css.state} data-phase={phase} data-warn={state?.warn || undefined}>
      {state?.title && <b>{state.title}</b>}
      {state?.note && <span>{state.note}</span>}
    </p>
  );
}

function Links({ row }: { row: TimelineRow }) {
  const post = postUrl(row.room, row.click?.postId);
  return (
    <p className={css.links}>
      <OutLink href={itemPageUrl(row.itemKey, row.item?.manageAlias)}>
        {message('notebook.list.productPage')}
      </OutLink>
      {post && <OutLink href={post}>{message('notebook.list.roomPost')}</OutLink>}
    </p>
  );
}

import { Switch } from '@/components/ui/Switch';
import { MOST_BYTES } from '@/lib/domain/sync/settings/chunks';
import { GROUPS, type SettingGroup } from '@/lib/domain/sync/settings/groups';
import { dateTime } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { send } from '@/lib/messaging/client';
import type { SharedSettings } from '@/lib/storage/settings';
import { useSharedSettings } from '@/lib/stores/sync';
import { useSaid } from '../goals/use-said';
import { Notice } from '../Notice';
import css from './sync.module.css';

/** Settings through the browser's own sync. */
export function SettingsSync() {
  const shared = useSharedSettings();
  const { said, say } = useSaid();
  if (shared === undefined) return null;
  const groups = shared?.groups ?? GROUPS;
  const turn = async (on: boolean, wanted: readonly SettingGroup[]) => {
    const answer = await send('turnSettingsSync', { on, groups: [...wanted] });
    if (!answer.ok) return say(message('goal.notKept'), true);
    say(message(on ? 'sync.settings.on' : 'sync.settings.off'));
  };
  return (
    <div className={css.part}>
      <div className={css.turn}>
        <div>
          <h3>{message('sync.settings.title')}</h3>
          <p className={css.note}>{message('sync.settings.what')}</p>
        </div>
        <Switch
          label={message('sync.settings.turn')}
          on={shared !== null}
          onChange={(on) => void turn(on, groups)}
        />
      </div>
      {shared ? (
        <Shared shared={shared} />
      ) : (
        <p className={css.note}>{message('sync.settings.first')}</p>
      )}
      {shared && (
        <fieldset className={css.groups}>
          <legend>{message('sync.settings.groups')}</legend>
          {GROUPS.map((group) => (
            <label key={group} className={css.check}>
              <input
                type="checkbox"
                checked={groups.includes(group)}
                onChange={({ target }) =>
                  void turn(
                    true,
                    GROUPS.filter((one) => (one === group ? target.checked : groups.includes(one))),
                  )
                }
              />
              {groupName(group)}
            </label>
          ))}
        </fieldset>
      )}
      <Notice text={said?.text} bad={said?.bad ?? false} />
    </div>
  );
}

const groupName = (group: SettingGroup): string => message(`sync.settings.group.${group}`);
const kilobytes = (bytes: number): string => (bytes / 1_000).toFixed(1);

/** When it was shared last and how much room that takes, or why it was not. */
function Shared({ shared: { at, used = 0, problem } }: { shared: SharedSettings }) {
  const limit = kilobytes(MOST_BYTES);
  const when =
    at === undefined ? message('sync.settings.none') : message('sync.settings.at', [dateTime(at)]);
  return (
    <div role="status">
      <p className={css.note}>
        {when} {message('sync.settings.room', [kilobytes(used), limit])}
      </p>
      {problem?.kind === 'full' && (
        <p className={css.problem}>
          {message('sync.settings.full', [
            kilobytes(used),
            limit,
            problem.largest.map(groupName).join('、'),
          ])}
        </p>
      )}
      {problem?.kind === 'waiting' && (
        <p className={css.note}>{message('sync.settings.waiting')}</p>
      )}
      {problem?.kind === 'failed' && (
        <p className={css.problem}>{message('sync.settings.failed')}</p>
      )}
    </div>
  );
}

import { Button } from '@/components/ui/Button';
import { dateTime } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { send } from '@/lib/messaging/client';
import type { SyncDevice } from '@/lib/storage/queries/sync-devices';
import type { Said } from '../goals/use-said';
import css from './sync.module.css';

/** The machines that meet in the folder. */
export function Devices({ devices, say }: { devices: readonly SyncDevice[] } & Pick<Said, 'say'>) {
  const giveUp = async ({ id }: SyncDevice) => {
    const answer = await send('giveUpDevice', { device: id });
    say(message(answer.ok ? 'sync.folder.gaveUp' : 'goal.notKept'), !answer.ok);
  };
  return (
    <div>
      <h4>{message('sync.folder.devices')}</h4>
      <ul className={css.devices}>
        {devices.map((device) => (
          <li key={device.id}>
            <span className={css.name}>{device.label}</span>
            <span className={css.seen}>
              {device.at !== undefined && `${message('sync.folder.seen')} ${dateTime(device.at)}`}
            </span>
            <span className={css.mark}>
              {device.here && message('sync.folder.here')}
              {device.given && message('sync.folder.given')}
              {!device.here && !device.given && (
                <Button
                  look="plain"
                  aria-label={message('sync.folder.giveUpName', [device.label])}
                  onClick={() => void giveUp(device)}
                >
                  {message('sync.folder.giveUp')}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
      {devices.length === 1 && <p className={css.note}>{message('sync.folder.alone')}</p>}
    </div>
  );
}

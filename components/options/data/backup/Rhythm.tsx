import { useState } from 'react';
import { Segments } from '@/components/ui/Segments';
import {
  BACKUP_RHYTHMS,
  type BackupRhythm,
  type BackupState,
  KEPT_FILES,
} from '@/lib/domain/backup/schedule';
import { dateTime } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { requestDownloads } from '@/lib/platform/downloads';
import { setRhythm } from '@/lib/stores/backups';
import { Notice } from '../../Notice';
import options from '../../options.module.css';
import css from './backup.module.css';

const NAMES = {
  off: 'backup.rhythm.off',
  daily: 'backup.rhythm.daily',
  weekly: 'backup.rhythm.weekly',
} as const satisfies Record<BackupRhythm, string>;

/** Backups by themselves; the browser is asked for its downloads in the press that switches them on. */
export function Rhythm({ state }: { state: BackupState }) {
  const [refused, setRefused] = useState(false);
  const choose = async (rhythm: BackupRhythm) => {
    const granted = rhythm === 'off' || (await requestDownloads().catch(() => false));
    setRefused(!granted);
    if (granted) await setRhythm(rhythm);
  };
  return (
    <div className={css.rhythm}>
      <Segments
        name={message('backup.rhythm.title')}
        segments={BACKUP_RHYTHMS.map((id) => ({
          id,
          text: message(NAMES[id]),
          pressed: state.rhythm === id,
          onPress: () => void choose(id),
        }))}
      />
      <p className={css.note}>{message('backup.rhythm.note', [String(KEPT_FILES)])}</p>
      <Notice text={refused ? message('backup.rhythm.refused') : undefined} bad />
      {state.rhythm !== 'off' && !refused && <Standing state={state} />}
    </div>
  );
}

/** What came of it without a press: told in its place, and the keyboard stays where it is. */
const Standing = ({ state }: { state: BackupState }) =>
  state.trouble ? (
    <p className={options.notice} data-bad>
      {message(state.trouble === 'failed' ? 'backup.rhythm.failed' : 'backup.rhythm.refused')}
    </p>
  ) : (
    <p className={css.note}>{lastOf(state)}</p>
  );

function lastOf({ made }: BackupState): string {
  const last = made.find(({ by }) => by === 'rhythm');
  return last ? message('backup.rhythm.last', [dateTime(last.at)]) : message('backup.rhythm.soon');
}

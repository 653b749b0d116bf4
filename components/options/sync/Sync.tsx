import { message } from '@/lib/i18n/message';
import { useSyncedFolder } from '@/lib/stores/sync';
import { useSaid } from '../goals/use-said';
import { Loading } from '../Loading';
import { Notice } from '../Notice';
import { FolderForm } from './FolderForm';
import { FolderState } from './FolderState';
import { SettingsSync } from './SettingsSync';
import css from './sync.module.css';

/** Two machines: settings through the browser, records through a folder of the user's. */
export function Sync() {
  const folder = useSyncedFolder();
  const { said, say } = useSaid();
  if (folder === undefined) return <Loading />;
  return (
    <div className={css.sync}>
      <SettingsSync />
      <div className={css.part}>
        <h3>{message('sync.folder.title')}</h3>
        <p className={css.note}>{message('sync.folder.what')}</p>
        {folder ? <FolderState folder={folder} say={say} /> : <FolderForm say={say} />}
        <Notice text={said?.text} bad={said?.bad ?? false} />
      </div>
    </div>
  );
}

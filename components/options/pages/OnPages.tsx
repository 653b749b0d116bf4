import { settingsItem } from '@/lib/storage/settings';
import { useStored } from '@/lib/stores/use-stored';
import { Loading } from '../Loading';
import { ChipPlace } from './ChipPlace';
import css from './pages.module.css';
import { SiteSwitches } from './SiteSwitches';

export function OnPages() {
  const settings = useStored(settingsItem);
  if (!settings) return <Loading />;
  return (
    <div className={css.pages}>
      <SiteSwitches sites={settings.sites} />
      <ChipPlace chip={settings.chip} />
    </div>
  );
}

import { PHOTO_CHECKS, TEXT_CHECKS } from '@/lib/domain/checklist/checks';
import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { useChecklist, useTemplates } from '@/lib/stores/checklist-settings';
import { Loading } from '../Loading';
import { Checks } from './Checks';
import css from './checklist.module.css';
import { SettingsFile } from './file/SettingsFile';
import { ShopPictures } from './ShopPictures';
import { Thresholds } from './Thresholds';
import { Templates } from './templates/Templates';
import { useShopHosts } from './use-shop-hosts';
import { WordLists } from './words/WordLists';

/** What the composer's checklist looks at, and with which words and numbers. */
export function Checklist() {
  const stored = useChecklist();
  const templates = useTemplates();
  const hosts = useShopHosts();
  if (!stored || !templates || hosts.allowed === undefined) return <Loading />;
  const { settings, dropped } = stored;
  return (
    <div className={css.checklist}>
      <ShopPictures {...hosts} allowed={hosts.allowed} />
      {dropped > 0 && (
        <p className={css.dropped}>{message('options.checklist.dropped', [count(dropped)])}</p>
      )}
      <Checks settings={settings} kind="text" checks={TEXT_CHECKS} />
      <Checks settings={settings} kind="photo" checks={PHOTO_CHECKS} />
      <Thresholds thresholds={settings.thresholds} />
      <WordLists settings={settings} />
      <Templates {...templates} />
      <SettingsFile settings={settings} templates={templates.templates} />
    </div>
  );
}

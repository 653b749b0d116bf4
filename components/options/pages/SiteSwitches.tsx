import { Switch } from '@/components/ui/Switch';
import { message } from '@/lib/i18n/message';
import type { Settings, Site } from '@/lib/storage/settings';
import { type Surface, showOnSite } from '@/lib/stores/options-settings';
import css from './pages.module.css';

const SITES: readonly Site[] = ['room', 'ichiba'];
const SURFACES: readonly Surface[] = ['chip', 'panel'];

/** What is shown (down) on which site (across). */
export function SiteSwitches({ sites }: { sites: Settings['sites'] }) {
  return (
    <table className={css.switches} aria-labelledby="pages-title">
      <thead>
        <tr>
          <td />
          {SITES.map((site) => (
            <th key={site} scope="col">
              {message(`options.pages.${site}`)}
              <small>{HOSTS[site]}</small>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {SURFACES.map((surface) => (
          <tr key={surface}>
            <th scope="row">
              {message(`options.pages.${surface}`)}
              <small>{message(`options.pages.${surface}Note`)}</small>
            </th>
            {SITES.map((site) => (
              <td key={site}>
                <Switch
                  label={switchName(site, surface)}
                  on={sites[site][surface]}
                  onChange={(on) => void showOnSite(site, surface, on)}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const HOSTS = { room: 'room.rakuten.co.jp', ichiba: 'item.rakuten.co.jp' };

const switchName = (site: Site, surface: Surface): string =>
  message('options.pages.switchName', [
    message(`options.pages.${site}`),
    message(`options.pages.${surface}`),
  ]);

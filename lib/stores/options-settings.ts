import { newTurns } from '../domain/turns';
import { type Settings, type Site, settingsItem } from '../storage/settings';

const inTurn = newTurns();

/**
 * Changes the settings as they are at that moment. Changes follow each other, so that two switches
 * pressed quickly do not undo one another.
 */
function changeSettings(change: (settings: Settings) => Settings): Promise<void> {
  return inTurn(async () => {
    await settingsItem.setValue(change(await settingsItem.getValue()));
  });
}

export type Surface = keyof Settings['sites'][Site];

/** Shows or hides the chip or the panel on one of the two sites. */
export const showOnSite = (site: Site, surface: Surface, on: boolean): Promise<void> =>
  changeSettings(({ sites, ...rest }) => ({
    ...rest,
    sites: { ...sites, [site]: { ...sites[site], [surface]: on } },
  }));

import { type Settings, type Site, settingsItem } from '../storage/settings';

let lastChange: Promise<void> = Promise.resolve();

/**
 * Changes the settings as they are at that moment. Changes follow each other, so that two switches
 * pressed quickly do not undo one another.
 */
function changeSettings(change: (settings: Settings) => Settings): Promise<void> {
  const run = lastChange.then(async () => {
    await settingsItem.setValue(change(await settingsItem.getValue()));
  });
  lastChange = run.catch(() => undefined);
  return run;
}

export type Surface = keyof Settings['sites'][Site];

/** Shows or hides the chip or the panel on one of the two sites. */
export const showOnSite = (site: Site, surface: Surface, on: boolean): Promise<void> =>
  changeSettings(({ sites, ...rest }) => ({
    ...rest,
    sites: { ...sites, [site]: { ...sites[site], [surface]: on } },
  }));

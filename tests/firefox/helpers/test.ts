import { test as base, expect as unhurried } from '../../e2e/harness/fixtures';
import { MAPPED_HOSTS } from '../../e2e/helpers/test';
import { Firefox } from '../harness/firefox';
import type { Prefs } from '../harness/profile';
import type { Tab } from '../harness/tab';

export const expect = unhurried.configure({ timeout: 15_000 });

interface Fixtures {
  /** Settings of the browser itself: `test.use({ prefs: { … } })`. */
  prefs: Prefs;
  firefox: Firefox;
  /** A tab of it. */
  tab: Tab;
}

/** Every test also holds: no error of our own scripts, no host but the practice site's. */
export const test = base.extend<Fixtures>({
  prefs: [{}, { option: true }],
  firefox: async ({ site, language, prefs }, use) => {
    const firefox = await Firefox.launch({ site, language, prefs });
    await use(firefox);
    const complaints = await firefox.complaints();
    await firefox.close();
    expect(complaints, 'errors of our own scripts').toEqual([]);
    const strangers = firefox.hosts().filter((host) => !MAPPED_HOSTS.includes(host));
    expect(strangers, 'hosts that are not of the practice site').toEqual([]);
  },
  tab: async ({ firefox }, use) => use(await firefox.newTab()),
});

import type { Extension } from '../harness/fixtures';

type Sites = Record<'room' | 'ichiba', { chip: boolean; panel: boolean }>;

interface Settings {
  ownRooms: string[];
  sites: Sites;
  chip: { corner: string; collapsed: boolean };
}

const SHIPPED: Settings = {
  ownRooms: [],
  sites: { room: { chip: true, panel: true }, ichiba: { chip: true, panel: true } },
  chip: { corner: 'bottom-right', collapsed: false },
};

/** Starts from other settings than the shipped ones; how they are changed is for their own tests. */
export async function startWith(extension: Extension, part: Partial<Settings>): Promise<void> {
  const worker = await extension.worker();
  const settings = { ...SHIPPED, ...part };
  await worker.evaluate((value) => chrome.storage.local.set({ settings: value }), settings);
}

export async function settingsOf(extension: Extension): Promise<Settings> {
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.extensionId}/manifest.json`);
  const { settings } = await page.evaluate(() => chrome.storage.local.get('settings'));
  await page.close();
  return { ...SHIPPED, ...(settings as Partial<Settings>) };
}

import { stripVTControlCharacters } from 'node:util';
import type { Launched } from '../../tests/e2e/harness/launch';
import { t } from '../lib/language.mjs';
import { say, step } from '../lib/progress.mjs';
import { interrupted } from './interrupted';
import { takePicture } from './pictures';
import { PATIENCE, type Step, type Walk } from './steps';

/** The first line of a Playwright error, without its colours; the rest is for developers. */
export function plain(error: unknown): string {
  const [line = ''] = String(error).split('\n');
  return stripVTControlCharacters(line);
}

/** Does every step; the first that fails ends the walk, by name. */
export async function walkThrough(
  launched: Launched,
  visible: boolean,
  steps: readonly Step[],
): Promise<boolean> {
  const [first] = launched.context.pages();
  const walk: Walk = { launched, page: first ?? (await launched.context.newPage()) };
  walk.page.setDefaultTimeout(PATIENCE);
  for (const [i, { name, action }] of steps.entries()) {
    const label = `${i + 1}/${steps.length} ${t(name.ja, name.en)}`;
    try {
      const seen = await step(label, () => action(walk));
      if (seen) say(`    ${seen}`);
      // A person wants to see what happened; a picture wants it to have settled.
      await walk.page.waitForTimeout(visible ? 1500 : 400);
      if (!visible) await takePicture(walk.page, i + 1, name.en);
    } catch (error) {
      if (interrupted()) return false;
      say(t(`「${name.ja}」で失敗しました。`, `Failed at "${name.en}".`));
      say(`    ${plain(error)}`);
      if (!visible) await takePicture(walk.page, i + 1, `${name.en} failed`).catch(() => undefined);
      return false;
    }
  }
  return true;
}

export async function stayOpen(launched: Launched): Promise<void> {
  say(
    t(
      '\nブラウザは開いたままです。閉じるか Ctrl-C で終わります。',
      '\nThe browser stays open: close it or press Ctrl-C to end.',
    ),
  );
  await new Promise((resolve) => launched.context.once('close', resolve));
}

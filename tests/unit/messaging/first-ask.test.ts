import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askFirst, popupState } from '@/lib/messaging/first-ask';

/** A background that answers with the number of the question. */
function numbered() {
  let asked = 0;
  return vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async () => {
    asked += 1;
    return { res: { ok: true, state: asked } };
  });
}

afterEach(() => {
  globalThis.roomTechoAsked = undefined;
});

test('what was asked first is answered once, and then anew', async () => {
  const sent = numbered();
  askFirst();
  expect(sent).toHaveBeenCalledTimes(1);
  expect(await popupState()).toEqual({ ok: true, state: 1 });
  expect(sent).toHaveBeenCalledTimes(1);
  expect(await popupState()).toEqual({ ok: true, state: 2 });
  expect(sent).toHaveBeenCalledTimes(2);
});

test('a popup whose first script did not run asks by itself', async () => {
  numbered();
  expect(await popupState()).toEqual({ ok: true, state: 1 });
});

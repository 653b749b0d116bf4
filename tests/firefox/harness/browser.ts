import type { Firefox } from './firefox';
import { ADDON } from './profile';

/** Answers the question that Firefox itself asks about a permission, with a press of its button. */
export function answerPermission(firefox: Firefox, answer: 'allow' | 'deny'): Promise<string> {
  return firefox.inBrowser(async (wanted) => {
    const { document } = Services.wm.getMostRecentBrowserWindow();
    for (let tries = 0; tries < 100; tries += 1) {
      const prompt = document.getElementById('addon-webext-permissions-notification');
      const button = prompt?.querySelector<HTMLElement>(
        wanted === 'allow'
          ? '.popup-notification-primary-button'
          : '.popup-notification-secondary-button',
      );
      const said = prompt?.textContent ?? '';
      if (button && button.getClientRects().length > 0) {
        // Firefox takes no press in the first half second, lest a prompt is pressed by accident.
        await new Promise((resolve) => setTimeout(resolve, 700));
        button.click();
        return said;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('Firefox did not ask');
  }, answer);
}

/** Ends the event page, as Firefox does when it was idle; the next event revives it. */
export function terminateBackground(firefox: Firefox): Promise<string> {
  return firefox.inBrowser(async (id) => {
    const { extension } = WebExtensionPolicy.getByID(id);
    await extension.terminateBackground({
      disableResetIdleForTest: true,
      ignoreDevToolsAttached: true,
    });
    return extension.backgroundState;
  }, ADDON);
}

export const backgroundState = (firefox: Firefox): Promise<string> =>
  firefox.inBrowser((id) => WebExtensionPolicy.getByID(id).extension.backgroundState, ADDON);

/** Shows the tab in front as a phone would: that wide, and with fingers instead of a mouse. */
export function asPhone(firefox: Firefox, width: number, height: number): Promise<void> {
  return firefox.inBrowser(
    ([w, h]) => {
      const { gBrowser } = Services.wm.getMostRecentBrowserWindow();
      const { style, browsingContext } = gBrowser.selectedBrowser;
      browsingContext.touchEventsOverride = 'enabled';
      Object.assign(style, { flex: 'none', width: `${w}px`, height: `${h}px`, minWidth: '0' });
    },
    [width, height] as const,
  );
}

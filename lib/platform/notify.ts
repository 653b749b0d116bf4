import { browser } from 'wxt/browser';

/** Shows a notification; the same id again replaces it. */
export async function notify(id: string, text: { title: string; body: string }): Promise<void> {
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: text.title,
    message: text.body,
  });
}

/** Without the permission there is no such event; it appears when the user grants it. */
export function onNotificationClick(listener: (id: string) => void): void {
  const clicked = (id: string) => listener(id);
  const listen = () => {
    const { notifications } = browser as { notifications?: typeof browser.notifications };
    if (notifications && !notifications.onClicked.hasListener(clicked)) {
      notifications.onClicked.addListener(clicked);
    }
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}

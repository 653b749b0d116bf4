import { browser } from 'wxt/browser';

export interface NotificationText {
  title: string;
  body: string;
  /** What its one button says, where the browser has buttons. */
  button: string;
}

/** Shows a notification; the same id again replaces it. */
export async function notify(id: string, { title, body, button }: NotificationText): Promise<void> {
  const plain = {
    type: 'basic' as const,
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message: body,
  };
  try {
    await browser.notifications.create(id, { ...plain, buttons: [{ title: button }] });
  } catch {
    // Firefox refuses a notification with buttons as a whole.
    await browser.notifications.create(id, plain);
  }
}

interface NotificationListener {
  clicked: (id: string) => void;
  pressed: (id: string) => void;
}

/** Without the permission there are no such events; they appear when the user grants it. */
export function onNotification({ clicked, pressed }: NotificationListener): void {
  const heard = (id: string) => clicked(id);
  const buttonHeard = (id: string) => pressed(id);
  const listen = () => {
    const { notifications } = browser as { notifications?: typeof browser.notifications };
    if (!notifications || notifications.onClicked.hasListener(heard)) return;
    notifications.onClicked.addListener(heard);
    notifications.onButtonClicked?.addListener(buttonHeard);
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}

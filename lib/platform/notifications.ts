import { browser } from 'wxt/browser';

/** Asked for only when the user switches reminders on. */
const PERMISSION = { permissions: ['notifications' as const] };

/** Must be called from the user's own press: a browser asks only then. */
export const requestNotifications = (): Promise<boolean> => browser.permissions.request(PERMISSION);

export const hasNotifications = (): Promise<boolean> => browser.permissions.contains(PERMISSION);

import { browser } from 'wxt/browser';
import type { Instant } from '../domain/time';

/** Alarms outlive the worker; a browser may delay them, never lose them while it runs. */
export async function setAlarm(name: string, at: Instant): Promise<void> {
  await browser.alarms.create(name, { when: at });
}

export function onAlarm(listener: (name: string) => void): void {
  browser.alarms.onAlarm.addListener((alarm) => listener(alarm.name));
}

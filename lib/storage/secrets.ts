import { storage } from 'wxt/utils/storage';

/** Whose secrets; each kind has its own slots. */
type Kind = 'advertising' | 'conversions' | 'sync';

const keyOf = (kind: Kind, slot: string) => `local:secret:${kind}:${slot}` as const;

/**
 * The one place where secrets lie. Nothing lists them: settings, exports, diagnostics and screens
 * read items of their own, and none of these.
 */
export const readSecret = async (kind: Kind, slot: string): Promise<string | undefined> =>
  (await storage.getItem<string>(keyOf(kind, slot))) ?? undefined;

export const keepSecret = (kind: Kind, slot: string, secret: string): Promise<void> =>
  storage.setItem(keyOf(kind, slot), secret);

export const dropSecret = (kind: Kind, slot: string): Promise<void> =>
  storage.removeItem(keyOf(kind, slot));

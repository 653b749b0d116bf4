import { extensionId } from '../platform/extension';

/** Whether the extension was updated or removed under this page: none of it answers any more. */
export function isOrphaned(): boolean {
  try {
    return !extensionId();
  } catch {
    return true;
  }
}

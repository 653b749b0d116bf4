import { CHIP_TAG, PANEL_TAG } from './tags';

/** Removes what an earlier version of the extension left behind in the page. */
export function removeOldParts(): void {
  for (const old of document.querySelectorAll(`${CHIP_TAG}, ${PANEL_TAG}`)) old.remove();
}

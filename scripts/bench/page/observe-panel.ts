/** Notes when the chip was pressed, when the panel was there, and when it had its data. */
export interface PanelSeen {
  pressedAt: number;
  mountedAt: number;
  filledAt: number;
}

declare global {
  var benchPanel: PanelSeen;
}

globalThis.benchPanel = { pressedAt: 0, mountedAt: 0, filledAt: 0 };

/** The time of the press itself, not of the moment the page got round to it. */
addEventListener(
  'click',
  (event) => {
    globalThis.benchPanel = { pressedAt: event.timeStamp, mountedAt: 0, filledAt: 0 };
  },
  { capture: true },
);

function look(root: ShadowRoot): void {
  const seen = globalThis.benchPanel;
  if (!seen.mountedAt && root.querySelector('[role="dialog"]')) seen.mountedAt = performance.now();
  if (!seen.filledAt && root.querySelector('section')) seen.filledAt = performance.now();
}

new MutationObserver(() => {
  const root = document.querySelector('room-techo-panel')?.shadowRoot;
  if (!root || globalThis.benchPanel.mountedAt) return;
  look(root);
  new MutationObserver(() => look(root)).observe(root, { childList: true, subtree: true });
}).observe(document, { childList: true, subtree: true });

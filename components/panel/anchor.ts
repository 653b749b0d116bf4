/** Distance to the chip and to the edges of the window, px. */
const GAP = 12;
/** Shorter than this the panel is of no use; it then covers the chip's side of the window. */
const LEAST = 240;

/**
 * Puts the panel beside the chip: above it when the chip is in the lower half of the window, else
 * below, on the same side, and never longer than the room there is.
 */
export function anchorTo(chip: DOMRect | undefined, host: HTMLElement): void {
  delete host.dataset.docked;
  const width = document.documentElement.clientWidth;
  const box = chip ?? new DOMRect(width - GAP, innerHeight - GAP, 0, 0);
  const below = box.top < innerHeight / 2;
  const space = below ? innerHeight - box.bottom : box.top;
  const room = Math.max(LEAST, space - 2 * GAP);
  const left = box.left + box.width / 2 < width / 2;
  host.style.setProperty('--room', `${Math.min(room, innerHeight - 2 * GAP)}px`);
  host.style.inset = [
    below ? `${Math.min(box.bottom + GAP, innerHeight - room - GAP)}px` : 'auto',
    left ? 'auto' : `${GAP}px`,
    below
      ? 'auto'
      : `${Math.max(GAP, Math.min(innerHeight - box.top + GAP, innerHeight - room - GAP))}px`,
    left ? `${GAP}px` : 'auto',
  ].join(' ');
}

/** From this width on the panel stands beside the composer's form, px. */
export const DOCK_FROM = 1100;
/** The form in the middle of the composer (room-pages B5), px. */
const FORM = 600;
const WIDEST = 360;

/**
 * Docks the panel at the right edge, as wide as the form leaves room for, from top to bottom; a
 * chip on that side stays free, since it is what closes the panel.
 */
export function dockTo(chip: DOMRect | undefined, host: HTMLElement): void {
  const { clientWidth } = document.documentElement;
  const wide = Math.min(WIDEST, (clientWidth - FORM) / 2 - 2 * GAP);
  const inTheWay = chip !== undefined && chip.right > clientWidth - wide - 2 * GAP;
  const below = inTheWay && chip.top < innerHeight / 2;
  const top = below ? chip.bottom + GAP : GAP;
  const bottom = inTheWay && !below ? innerHeight - chip.top + GAP : GAP;
  host.dataset.docked = '';
  host.style.setProperty('--wide', `${wide}px`);
  host.style.setProperty('--room', `${innerHeight - top - bottom}px`);
  host.style.inset = `${top}px ${GAP}px auto auto`;
}

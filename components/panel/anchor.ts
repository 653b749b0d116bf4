/** Distance to the chip and to the edges of the window, px. */
const GAP = 12;
/** Shorter than this the panel is of no use; it then covers the chip's side of the window. */
const LEAST = 240;

/**
 * Puts the panel beside the chip: above it when the chip is in the lower half of the window, else
 * below, on the same side, and never longer than the room there is.
 */
export function anchorTo(chip: DOMRect | undefined, host: HTMLElement): void {
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

import type { Corner } from '../../domain/chip';
import { nearestCorner } from './placement';

/** A press that moves less than this is a press, px. */
const SLOP = 6;

const KEYS: Record<string, (corner: Corner) => Corner> = {
  ArrowUp: (corner) => corner.replace('bottom', 'top') as Corner,
  ArrowDown: (corner) => corner.replace('top', 'bottom') as Corner,
  ArrowLeft: (corner) => corner.replace('right', 'left') as Corner,
  ArrowRight: (corner) => corner.replace('left', 'right') as Corner,
};

/** Lets the chip be dragged, or moved by the arrow keys, to a corner of the window. */
export function makeMovable(
  host: HTMLElement,
  handle: HTMLElement,
  current: () => Corner,
  moved: (corner: Corner) => void,
): void {
  let from: { x: number; y: number; left: number; top: number } | undefined;
  let dragging = false;

  handle.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    const { left, top } = host.getBoundingClientRect();
    from = { x: event.clientX, y: event.clientY, left, top };
    dragging = false;
    // A fast hand has left the chip before its first move is told.
    handle.setPointerCapture(event.pointerId);
  });
  handle.addEventListener('pointermove', (event) => {
    if (!from) return;
    const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
    if (!dragging && Math.hypot(dx, dy) < SLOP) return;
    dragging = true;
    host.toggleAttribute('data-dragging', true);
    host.style.translate = `${from.left + dx}px ${from.top + dy}px`;
  });
  const letGo = (event: PointerEvent) => {
    from = undefined;
    host.toggleAttribute('data-dragging', false);
    const window = { width: innerWidth, height: innerHeight };
    if (!dragging) return;
    moved(nearestCorner(event.clientX, event.clientY, window));
    // The click that ends the drag comes at once; a later one, by key perhaps, is meant.
    setTimeout(() => {
      dragging = false;
    });
  };
  handle.addEventListener('pointerup', letGo);
  handle.addEventListener('pointercancel', letGo);
  // The press that ends a drag is not a press of the button.
  handle.addEventListener('click', (event) => dragging && event.stopImmediatePropagation(), true);
  handle.addEventListener('keydown', (event) => {
    const to = KEYS[event.key]?.(current());
    if (!to || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    moved(to);
  });
}

import type { ChipLayout } from '../../domain/chip';
import { sayFrom } from '../../i18n/chip-texts';
import { send } from '../../messaging/client';
import type { ChipState, PageState } from '../../messaging/protocol';
import { systemClock } from '../../platform/clock';
import { removeOldParts } from '../old-parts';
import { isOrphaned } from '../orphaned';
import type { ShownPage } from '../shared-world';
import { makeMovable } from './dragging';
import { chipFace } from './face';
import { keepClear } from './keep-clear';
import { openPanel } from './open-panel';
import { tickWhileVisible } from './ticker';
import { createChipView } from './view';

export interface Chip {
  update(page: ShownPage, state: PageState): void;
  /** Looks for the buy buttons anew; call when the page has been drawn. */
  settle(): void;
  /** What is drawn changed, though neither page nor state did. */
  redraw(): void;
}

/** Mounts the chip outside of the page's own tree; it goes when the signal aborts. */
export function mountChip(page: ShownPage, { state, texts }: ChipState, signal: AbortSignal): Chip {
  const say = sayFrom(texts);
  const view = createChipView(say);
  let current = { page, state };
  let layout: ChipLayout = state.chip;

  const tick = tickWhileVisible(() => {
    // Without the extension there are no news: better no chip than a wrong one.
    if (isOrphaned()) {
      removeOldParts();
      return undefined;
    }
    const face = chipFace(say, current.page.chip, current.state, systemClock());
    view.draw(face);
    return face.nextIn;
  }, signal);
  document.documentElement.append(view.host);
  signal.addEventListener('abort', () => view.host.remove());

  const place = keepClear(view.host, () => current.page.buyButtons(), signal);
  const settle = () => {
    view.layOut(layout);
    place(layout.corner);
  };
  const change = (part: Partial<ChipLayout>) => {
    layout = { ...layout, ...part };
    settle();
    void send('saveChipLayout', part);
  };
  settle();
  makeMovable(
    view.host,
    view.open,
    () => layout.corner,
    (corner) => change({ corner }),
  );
  view.open.addEventListener('click', () => {
    if (layout.collapsed) change({ collapsed: false });
    else openPanel(current.page.query, current.state.panelOn);
  });
  view.fold.addEventListener('click', () => change({ collapsed: true }));

  return {
    update(nextPage, nextState) {
      current = { page: nextPage, state: nextState };
      tick();
    },
    settle,
    redraw: tick,
  };
}

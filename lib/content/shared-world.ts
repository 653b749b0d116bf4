import type { z } from 'zod';
import type { ChipState, ComposerState } from '../messaging/protocol';
import type { composerQuery, pageQuery } from '../messaging/schemas';
import type { Checklist } from './composer/checklist';

export type PageQuery = z.input<typeof pageQuery>;
type ComposerQuery = z.input<typeof composerQuery>;

/** Which page the chip sits on, as far as its face depends on it. */
export type ChipPage =
  | { kind: 'item' }
  | { kind: 'post'; own: boolean }
  | { kind: 'room' }
  | { kind: 'composer' };

/** A recognised page: what its chip and panel are about. */
export interface ShownPage {
  chip: ChipPage;
  query: PageQuery;
  buyButtons: () => Element[];
}

export interface ShownComposer {
  item: ComposerQuery['item'];
  state: Promise<ComposerState | undefined>;
  /** Aborts when the page goes to another address. */
  signal: AbortSignal;
}

/**
 * What the content script, the chip and the panel of a page hand each other. They are injected one
 * after the other into one isolated world; the page itself cannot reach it.
 */
export interface SharedWorld {
  /** Aborts when the content script is replaced by one of a newer version. */
  signal: AbortSignal;
  /** Which tab this is, once the background said so. */
  tab?: number;
  /** The page shown now; absent while the site moves to another one, or on an unknown page. */
  page?: ShownPage | undefined;
  /** The state that came with the chip's own script: the first page asks only once. */
  first?: Promise<ChipState | undefined> | undefined;
  /** The search noted last: a script that starts anew on the same page does not note it again. */
  searched?: string | undefined;
  /** Set by the chip and by an open panel: the page, or what is drawn on it, changed. */
  chip?: { pageChanged: () => void; redraw: () => void };
  panel?: { pageChanged: () => void } | undefined;
  /** A composer that is shown, and what its checklist starts from. */
  composer?: ShownComposer | undefined;
  /** Set by the composer's script once it is there; another visit costs no injection. */
  startComposer?: (shown: ShownComposer) => void;
  /** What stands in the composer now; the chip shows its sum, the panel all of it. */
  checklist?: Checklist | undefined;
  /** The panel opens by itself beside the composer, without taking the focus from the form. */
  docking?: boolean;
  /** Set by the panel once it is there; opening it again costs no injection. */
  togglePanel?: () => void;
}

declare global {
  var roomTecho: SharedWorld | undefined;
}

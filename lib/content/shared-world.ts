import type { z } from 'zod';
import type { PageState } from '../messaging/protocol';
import type { pageQuery } from '../messaging/schemas';

export type PageQuery = z.input<typeof pageQuery>;

/** Which page the chip sits on, as far as its face depends on it. */
export type ChipPage = { kind: 'item' } | { kind: 'post'; own: boolean } | { kind: 'room' };

/** A recognised page: what its chip and panel are about. */
export interface ShownPage {
  chip: ChipPage;
  query: PageQuery;
  buyButtons: () => Element[];
}

/**
 * What the content script, the chip and the panel of a page hand each other. They are injected one
 * after the other into one isolated world; the page itself cannot reach it.
 */
export interface SharedWorld {
  /** Aborts when the content script is replaced by one of a newer version. */
  signal: AbortSignal;
  /** The page shown now; absent while the site moves to another one, or on an unknown page. */
  page?: ShownPage | undefined;
  /** The state that came with the chip's own script: the first page asks only once. */
  first?: Promise<PageState | undefined> | undefined;
  /** Set by the chip and by an open panel: the page, or what is drawn on it, changed. */
  chip?: { pageChanged: () => void };
  panel?: { pageChanged: () => void } | undefined;
  /** Set by the panel once it is there; opening it again costs no injection. */
  togglePanel?: () => void;
}

declare global {
  var roomTecho: SharedWorld | undefined;
}

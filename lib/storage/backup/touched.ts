import type { SoldKey } from '../../domain/rewards/trace/sold-name';
import type { JstDay } from '../../domain/time';
import type { Instant } from '../../domain/time-units';
import type { ClickRow, PostRow } from '../rows';

/** What merged rows may have made untrue elsewhere; `settleMerged` puts it right. */
export class Touched {
  /** Days whose counts are made anew. */
  readonly days = new Set<JstDay>();
  /** Names of which the user said something. */
  readonly answers = new Set<SoldKey>();
  #from = Number.POSITIVE_INFINITY;
  #to = Number.NEGATIVE_INFINITY;

  /** Clicks and attempts between the first and the last of these may belong to others now. */
  get passages(): { from: Instant; to: Instant } | undefined {
    return this.#from <= this.#to ? { from: this.#from, to: this.#to } : undefined;
  }

  passage({ at, day }: Pick<ClickRow, 'at' | 'day'>): void {
    this.days.add(day);
    this.#from = Math.min(this.#from, at);
    this.#to = Math.max(this.#to, at);
  }

  post({ postedOn }: Pick<PostRow, 'postedOn'>): void {
    if (postedOn) this.days.add(postedOn);
  }
}

import { cut, squeeze } from '../domain/text';

/** As much of a wrong value as a sentence can show. */
const SHOWN_VALUE = 40;
const SHOWN_LINE = 200;

/** Said of a cell that cannot be read; its line is rejected with the reason. */
export class Refused<Reason extends { id: string }> extends Error {
  readonly reason: Reason;

  constructor(reason: Reason) {
    super(reason.id);
    this.reason = reason;
  }
}

export const shown = (cell: string): string => cut(squeeze(cell), SHOWN_VALUE);

/** As much of a line as a list of rejected ones shows. */
export const shownLine = (text: string): string =>
  cut(squeeze(text.slice(0, 5 * SHOWN_LINE)), SHOWN_LINE);

import { HistoryDb } from './db';

/** The history as the extension's own pages read it; only the background writes to it. */
export const history = new HistoryDb();

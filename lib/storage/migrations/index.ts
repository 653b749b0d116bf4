import type { Migration } from './migration';
import { v001 } from './v001-initial';

export const MIGRATIONS: readonly Migration[] = [v001];

/** The layout that this build writes; it opens no later one. */
export const NEWEST = Math.max(...MIGRATIONS.map(({ version }) => version));

import type { Migration } from './migration';
import { v001 } from './v001-initial';

export const MIGRATIONS: readonly Migration[] = [v001];

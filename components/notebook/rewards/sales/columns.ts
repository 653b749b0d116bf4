import { message } from '@/lib/i18n/message';
import type { Column } from '../../table/RowTable';

const column = (id: 'date' | 'item' | 'origin' | 'amount' | 'reward' | 'status'): Column => ({
  id,
  title: () => message(`rewards.column.${id}`),
});
export const DATE = column('date');
export const ITEM = column('item');
export const ORIGIN = column('origin');
export const AMOUNT = column('amount');
export const REWARD = column('reward');
export const STATUS = column('status');
export const COLUMNS: readonly Column[] = [DATE, ITEM, ORIGIN, AMOUNT, REWARD, STATUS];

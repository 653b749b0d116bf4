import type { Permille } from '@/lib/domain/rank/ranks';
import type { LedgerChannel } from '@/lib/domain/rewards/ledger';
import type { Sen } from '@/lib/domain/rewards/ratios';
import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';

/** What stands where nothing is known. */
export const UNKNOWN = '–';

/** `4.2%`; a dash where it is not known. */
export const percent = (permille: Permille | undefined): string =>
  permille === undefined ? UNKNOWN : `${permille / 10}%`;

/** `1.25円`, in hundredths of a yen; a dash where it is not known. */
export const senWords = (sen: Sen | undefined): string =>
  sen === undefined
    ? UNKNOWN
    : message('unit.yen', [`${count(Math.floor(sen / 100))}.${`${sen % 100}`.padStart(2, '0')}`]);

export const salesWords = (sales: number): string =>
  sales === 1 ? message('rewards.figures.oneSale') : message('rewards.sales', [count(sales)]);

export const channelName = (channel: LedgerChannel): string =>
  channel === 'all' ? message('rewards.figures.everyLink') : message(`rewards.channel.${channel}`);

import type { JstMonth } from '../month';
import type { Permille } from '../rank/ranks';
import type { JstDay } from '../time';
import type { Instant } from '../time-units';
import type { SaleStatus, Yen } from './sale';

/** A line of 注文別成果. There is no order id, item code, quantity or click time in it. */
export interface OrderLine {
  /** When it was ordered, not when it was clicked; Japanese time assumed. */
  occurredAt: Instant;
  reward: Yen;
  rate?: Permille | undefined;
  amount: Yen;
  genre: string;
  shopName: string;
  itemName: string;
  status: SaleStatus;
  /** As the file has them: a number of its legend, or the word. */
  linkType: string;
  device: string;
  /** 計測ID; `楽天ROOM` marks a sale of the ROOM, anything else is a name the user gave a link. */
  measurementId: string;
}

/** A line of 期間別成果: one day. */
export interface PeriodLine {
  day: JstDay;
  reward: Yen;
  clicks: number;
  sales: number;
  amount: Yen;
}

/** A line of ショップ別成果: one shop in the month that the file's title names. */
export interface ShopLine {
  shopName: string;
  reward: Yen;
  clicks: number;
  sales: number;
  amount: Yen;
}

/** A line of 成果報酬: what was paid for a month of confirmation (成果確定月), and how. */
export interface PaymentLine {
  month: JstMonth;
  points: Yen;
  cash: Yen;
  transfer: Yen;
}

/** Whether a 計測ID marks a sale of the ROOM (`楽天ROOM`, in whatever width and case). */
export const isRoomId = (measurementId: string): boolean =>
  /room/i.test(measurementId.normalize('NFKC'));

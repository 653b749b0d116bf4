import { message } from '@/lib/i18n/message';
import { OutLink } from '../OutLink';

/** Where Rakuten keeps the reports (reference C2); opened by the user only. */
export const REPORT_PAGE = 'https://affiliate.rakuten.co.jp/report/order';

export const ReportLink = () => (
  <OutLink href={REPORT_PAGE}>{message('rewards.reportPage')}</OutLink>
);

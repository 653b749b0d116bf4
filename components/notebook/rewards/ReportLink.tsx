import { message } from '@/lib/i18n/message';
import { REPORT_PAGE } from '@/lib/pages/affiliate/report-page';
import { OutLink } from '../OutLink';

export const ReportLink = () => (
  <OutLink href={REPORT_PAGE}>{message('rewards.reportPage')}</OutLink>
);

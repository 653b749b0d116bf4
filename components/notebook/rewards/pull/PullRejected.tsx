import { advertisingRejected, advertisingReport } from '@/lib/i18n/advertising-words';
import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import type { PullPreview } from '@/lib/ledger/pull-preview';
import css from '../import/import.module.css';

/** Lines that are not taken over, with the reason of each. */
export function PullRejected({ preview: { rejected, news } }: { preview: PullPreview }) {
  if (news.rejected === 0) return null;
  return (
    <details className={css.rejected}>
      <summary>{message('adLedger.preview.rejectedTitle', [count(news.rejected)])}</summary>
      <ol>
        {rejected.map(({ report, days, line, reason, text }) => (
          <li key={`${report} ${days.from} ${line}`}>
            <span>
              {message('adLedger.preview.rejectedLine', [
                advertisingReport(report),
                days.from,
                days.to,
                count(line),
              ])}
            </span>
            {advertisingRejected(reason)}
            <code>{text}</code>
          </li>
        ))}
      </ol>
    </details>
  );
}

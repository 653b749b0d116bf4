import { Figure } from '@/components/ui/Figure';
import { dayContaining } from '@/lib/domain/days';
import { advertisingReport } from '@/lib/i18n/advertising-words';
import { count, fullDayName } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import type { PullPreview } from '@/lib/ledger/pull-preview';
import css from '../import/import.module.css';

const SHOWN = ['added', 'changed', 'known', 'conflicts', 'rejected', 'lost'] as const;

/** A pull in numbers: what is new of it, of which days, from which reports. */
export function PullFigures({ preview: { news, sold, reports } }: { preview: PullPreview }) {
  const { days } = news;
  return (
    <>
      <dl className={css.news}>
        {SHOWN.map((of) => (
          <div key={of} data-warn={(of === 'conflicts' && news[of] > 0) || undefined}>
            <dt>{message(`adLedger.preview.${of}`)}</dt>
            <dd>
              <Figure large value={count(news[of])} unit={message('adLedger.preview.lineUnit')} />
            </dd>
          </div>
        ))}
      </dl>
      <p className={css.note}>
        {sold &&
          message(
            'adLedger.preview.span',
            [sold.from, sold.to].map((at) => fullDayName(dayContaining(at))),
          )}{' '}
        {days && message('adLedger.preview.asked', [days.from, days.to])}
      </p>
      <p className={css.note}>
        {reports
          .map(({ report, lines }) => `${advertisingReport(report)} ${count(lines)}`)
          .join(message('advertising.between'))}
      </p>
    </>
  );
}

import { TextField } from '@/components/ui/Fields';
import { MAX_REPORT_NAME } from '@/lib/domain/advertising/connection';
import { NETWORKS } from '@/lib/domain/advertising/networks';
import { ADVERTISING_REPORTS } from '@/lib/domain/advertising/report-kinds';
import { advertisingHint, saveSteps } from '@/lib/i18n/advertising-help';
import { advertisingReport, networkName } from '@/lib/i18n/advertising-words';
import { message } from '@/lib/i18n/message';
import css from './connect.module.css';
import type { Draft } from './use-draft';

/** What most people leave as it is. */
export function More({ draft: { fields, problems, set } }: { draft: Draft }) {
  const others = NETWORKS.filter(({ certainty }) => certainty !== 'official');
  return (
    <details
      className={css.more}
      open={problems.names || problems.confirmedAfter || problems.publisher ? true : undefined}
    >
      <summary>{message('advertising.page.more')}</summary>
      <fieldset>
        <legend>{message('advertising.page.names')}</legend>
        <p className={css.note}>{message('advertising.page.namesNote')}</p>
        <div className={css.names}>
          {ADVERTISING_REPORTS.map((report) => (
            <TextField
              key={report}
              label={advertisingReport(report)}
              value={fields.names[report]}
              set={(name) => set({ names: { ...fields.names, [report]: name } })}
              error={report === 'items' ? problems.names : undefined}
              maxLength={MAX_REPORT_NAME}
            />
          ))}
        </div>
        <p className={css.note}>
          <b>{advertisingReport('nonCommissionable')}</b> {advertisingHint('assumedName')}
        </p>
        <ol className={css.save}>
          {saveSteps(fields.names.sku).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </fieldset>
      <div className={css.fields}>
        <div>
          <TextField
            label={message('advertising.page.confirmedAfter')}
            value={fields.confirmedAfter}
            set={(confirmedAfter) => set({ confirmedAfter })}
            error={problems.confirmedAfter}
            inputMode="numeric"
          />
          <p className={css.note}>{advertisingHint('derived')}</p>
        </div>
        <div>
          <TextField
            label={message('advertising.page.publisher')}
            value={fields.publisher}
            set={(publisher) => set({ publisher: publisher.trim() })}
            error={problems.publisher}
            maxLength={20}
          />
          <p className={css.note}>{message('advertising.page.publisherNote')}</p>
        </div>
      </div>
      {others.map(({ id, country, currency }) => (
        <label key={id} className={css.check}>
          <input
            type="checkbox"
            checked={fields.network === id}
            onChange={({ target }) =>
              set({ network: target.checked ? id : (NETWORKS[0]?.id ?? id) })
            }
          />
          <span>
            {message('advertising.page.networkOption', [networkName(country), currency])}
            <small>{message('advertising.page.japan')}</small>
          </span>
        </label>
      ))}
    </details>
  );
}

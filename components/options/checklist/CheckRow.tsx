import { useState } from 'react';
import { Switch } from '@/components/ui/Switch';
import type { Kept } from '@/components/ui/use-kept';
import { CHECK_RULES, type CheckId } from '@/lib/domain/checklist/checks';
import { type ChecklistSettings, isOn, severityOf } from '@/lib/domain/checklist/settings';
import { withSwitch } from '@/lib/domain/checklist/settings-edit';
import { reasonOf } from '@/lib/i18n/check-sentences';
import { checkName } from '@/lib/i18n/check-words';
import { message } from '@/lib/i18n/message';
import { changeChecklist } from '@/lib/stores/checklist-settings';
import { CertaintyMark } from '../rules/CertaintyMark';
import css from './checks.module.css';
import { DisclosureChoice } from './DisclosureChoice';

export interface CheckProps {
  check: CheckId;
  settings: ChecklistSettings;
  keep: Kept['keep'];
}

/** A check on one line; what it is for and where it is written unfolds below. */
export function CheckRow(props: CheckProps) {
  const { check, settings, keep } = props;
  const on = isOn(settings, check);
  const turn = (wanted: boolean) => {
    if (check === 'disclosure') return;
    const key = wanted ? 'options.checklist.checks.on' : 'options.checklist.checks.off';
    const text = message(key, [checkName(check)]);
    void keep(
      changeChecklist((now) => withSwitch(now, check, wanted)),
      text,
    );
  };
  return (
    <li className={css.check} data-off={on ? undefined : ''}>
      <About {...props} />
      {check === 'disclosure' ? (
        <DisclosureChoice policy={settings.disclosure} keep={keep} />
      ) : (
        <Switch
          label={message('options.checklist.checks.label', [checkName(check)])}
          on={on}
          onChange={turn}
        />
      )}
    </li>
  );
}

function About({ check, settings }: CheckProps) {
  const { certainty, source } = CHECK_RULES[check];
  const [open, setOpen] = useState(false);
  const severity = severityOf(settings, check);
  return (
    <details className={css.about} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <b>{checkName(check)}</b>
        <span className={css.severity} data-severity={severity}>
          {message(`options.checklist.severity.${severity}`)}
        </span>
        <span className={css.certainty}>
          <CertaintyMark certainty={certainty} />
          {message(`certainty.${certainty}`)}
        </span>
      </summary>
      {open && (
        <div className={css.reason}>
          <p>{reasonOf(check)}</p>
          <p>
            {message('options.checklist.checks.source')}
            {' : '}
            {source === '' ? message('options.checklist.checks.own') : source}
          </p>
        </div>
      )}
    </details>
  );
}

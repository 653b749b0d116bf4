import { useId } from 'react';
import { visuallyHidden } from '@/components/ui/classes';
import type { Kept } from '@/components/ui/use-kept';
import { DISCLOSURE_POLICIES, type DisclosurePolicy } from '@/lib/domain/checklist/settings';
import { withDisclosure } from '@/lib/domain/checklist/settings-edit';
import { checkName } from '@/lib/i18n/check-words';
import { message } from '@/lib/i18n/message';
import { changeChecklist } from '@/lib/stores/checklist-settings';
import css from './checks.module.css';

interface Props {
  policy: DisclosurePolicy;
  keep: Kept['keep'];
}

/** The user's own policy stands where the other checks have their switch. */
export function DisclosureChoice({ policy, keep }: Props) {
  const group = useId();
  const choose = (wanted: DisclosurePolicy) => {
    const parts = [checkName('disclosure'), policyName(wanted)];
    void keep(
      changeChecklist((now) => withDisclosure(now, wanted)),
      message('options.checklist.checks.policyNow', parts),
    );
  };
  return (
    <fieldset className={css.policies}>
      <legend className={visuallyHidden}>{message('options.checklist.checks.policies')}</legend>
      {DISCLOSURE_POLICIES.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name={group}
            value={choice}
            checked={choice === policy}
            onChange={() => choose(choice)}
          />
          <span>{policyName(choice)}</span>
        </label>
      ))}
    </fieldset>
  );
}

const policyName = (policy: DisclosurePolicy): string =>
  message(`options.checklist.checks.policy.${policy}`);

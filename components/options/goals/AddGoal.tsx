import { useState } from 'react';
import { SelectField } from '@/components/ui/Fields';
import { dayContaining } from '@/lib/domain/days';
import { METRICS } from '@/lib/domain/rank/metrics';
import { dayMonth } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { amount, metricName } from '@/lib/i18n/rank-words';
import { addGoal } from '@/lib/stores/rank-settings';
import { GoalForm } from './GoalForm';
import { freeMetrics } from './goal-state';
import css from './goals.module.css';
import type { ListView } from './view';

/** The empty line at the end of the list. */
export function AddGoal({ goals, now, keep, leave }: ListView) {
  const today = dayContaining(now);
  const free = freeMetrics(goals, today);
  const [wanted, setWanted] = useState<(typeof free)[number]>();
  const metric = wanted && free.includes(wanted) ? wanted : free[0];
  if (metric === undefined) return null;
  const save = async (target: number, from: typeof today) => {
    const parts = [metricName(metric), dayMonth(from), amount(metric, target)];
    const said = message('options.goals.added', parts);
    if (free.length === 1) leave();
    return keep(addGoal({ metric, period: METRICS[metric].periods[0] }, { from, target }), said);
  };
  return (
    <div className={css.add}>
      <GoalForm
        metric={metric}
        today={today}
        submit={message('options.goals.add')}
        save={save}
        before={
          <SelectField
            label={message('options.goals.what')}
            value={metric}
            set={setWanted}
            options={free.map((value) => ({ value, name: metricName(value) }))}
          />
        }
      />
    </div>
  );
}

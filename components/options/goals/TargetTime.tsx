import { useState } from 'react';
import { SelectField, TextField } from '@/components/ui/Fields';
import { isDay } from '@/lib/domain/days';
import { addMonths, isMonth, type JstMonth, lastDay, monthsFrom } from '@/lib/domain/month';
import type { RankGoal } from '@/lib/domain/rank/goals';
import { monthName } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { saveRankGoal } from '@/lib/stores/rank-settings';
import fields from './fields.module.css';
import type { Said } from './use-said';

const MONTHS_AHEAD = 12;

export const aimText = ({ rank, month }: RankGoal): string =>
  message('options.goals.rankNow', [rank, monthName(month)]);

interface Props {
  goal: RankGoal;
  month: JstMonth;
  over: boolean;
  keep: Said['keep'];
}

/** By the judgement of which month, and since when. */
export function TargetTime({ goal, over, month, keep }: Props) {
  const months = monthsFrom(month, addMonths(month, MONTHS_AHEAD));
  const known = months.includes(goal.month);
  const save = (changed: RankGoal) => keep(saveRankGoal(changed), aimText(changed));
  const options = (known ? months : [goal.month, ...months]).map((value) => ({
    value,
    name: monthName(value),
    disabled: !months.includes(value),
  }));
  return (
    <div className={fields.line}>
      <SelectField
        label={message('options.goals.by')}
        value={goal.month}
        set={(chosen) => isMonth(chosen) && void save({ ...goal, month: chosen })}
        options={options}
      />
      {!over && <StartField key={goal.rank} goal={goal} save={save} />}
    </div>
  );
}

/** Kept as soon as it is a day; while it is being typed it need not be one. */
function StartField({ goal, save }: { goal: RankGoal; save: (goal: RankGoal) => void }) {
  const [text, setText] = useState<string>(goal.start);
  const fits = (typed: string) => isDay(typed) && typed <= lastDay(goal.month);
  const set = (typed: string) => {
    setText(typed);
    if (isDay(typed) && fits(typed) && typed !== goal.start) save({ ...goal, start: typed });
  };
  return (
    <TextField
      type="date"
      label={message('options.goals.start')}
      value={text}
      set={set}
      max={lastDay(goal.month)}
      error={fits(text) ? undefined : message('options.goals.badStart')}
    />
  );
}

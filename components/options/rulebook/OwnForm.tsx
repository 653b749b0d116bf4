import { Button } from '@/components/ui/Button';
import { SelectField, TextField } from '@/components/ui/Fields';
import { isFlag, METRIC_IDS, METRICS } from '@/lib/domain/rank/metrics';
import { BONUS_RANKS } from '@/lib/domain/rank/ranks';
import { MAX_NOTE, type OwnProblem } from '@/lib/domain/rank/rulebook-edits';
import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { metricName } from '@/lib/i18n/rank-words';
import { AmountField } from '../goals/AmountField';
import { problemText } from '../goals/amount-text';
import fields from '../goals/fields.module.css';
import { Notice } from '../Notice';
import css from './rulebook.module.css';
import { useOwnDraft } from './use-own-draft';
import type { RulebookView } from './view';

type OwnDraft = ReturnType<typeof useOwnDraft>;

/** A requirement that the user knows of. */
export function OwnForm({ edits }: Pick<RulebookView, 'edits'>) {
  const own = useOwnDraft(edits);
  const { form, draft, set, problem, add, said } = own;
  return (
    <form ref={form} className={css.ownForm} noValidate onSubmit={(event) => void add(event)}>
      <div>
        <h3>{message('options.rulebook.addTitle')}</h3>
        <p className={css.note}>{message('options.rulebook.addNote')}</p>
      </div>
      <Wanted {...own} />
      <div className={fields.line}>
        <TextField
          className={css.noteField}
          data-note=""
          label={message('options.rulebook.note')}
          value={draft.note}
          set={(note) => set({ note })}
          error={
            problem === 'noteTooLong'
              ? message('options.rulebook.error.noteTooLong', [count(MAX_NOTE)])
              : undefined
          }
        />
        <div className={fields.buttons}>
          <Button type="submit">{message('options.rulebook.add')}</Button>
        </div>
      </div>
      <Notice text={said?.text} bad={said?.bad ?? false} />
    </form>
  );
}

/** Of which rank, what, and how much of it. */
function Wanted({ draft, set, choose, problem }: OwnDraft) {
  const { rank, metric, period, typed } = draft;
  const { periods } = METRICS[metric];
  return (
    <div className={fields.line}>
      <SelectField
        label={message('options.rulebook.rank')}
        value={rank}
        set={(chosen) => set({ rank: chosen })}
        options={BONUS_RANKS.map((value) => ({ value, name: value }))}
      />
      <SelectField
        label={message('options.rulebook.what')}
        value={metric}
        set={choose}
        options={METRIC_IDS.map((value) => ({ value, name: metricName(value) }))}
      />
      {periods.length > 1 && (
        <SelectField
          label={message('options.rulebook.period')}
          value={period}
          set={(chosen) => set({ period: chosen })}
          options={periods.map((value) => ({
            value,
            name: message(`options.rulebook.periods.${value}`),
          }))}
        />
      )}
      {!isFlag(metric) && (
        <AmountField
          label={message('options.rulebook.number')}
          metric={metric}
          value={typed}
          set={(text) => set({ typed: text })}
          error={numberProblem(problem)}
        />
      )}
    </div>
  );
}

const numberProblem = (problem: OwnProblem | undefined): string | undefined =>
  problem === 'notWhole' || problem === 'tooSmall' || problem === 'tooLarge'
    ? problemText(problem)
    : undefined;

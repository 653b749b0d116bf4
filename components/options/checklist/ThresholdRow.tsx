import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { Kept } from '@/components/ui/use-kept';
import {
  type ChecklistSettings,
  THRESHOLDS,
  type ThresholdId,
} from '@/lib/domain/checklist/settings';
import {
  type ThresholdProblem,
  thresholdProblem,
  withThreshold,
} from '@/lib/domain/checklist/settings-edit';
import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { changeChecklist } from '@/lib/stores/checklist-settings';
import { readAmount } from '../goals/amount-text';
import { CertaintyMark } from '../rules/CertaintyMark';
import {
  thresholdAmount,
  thresholdName,
  thresholdProblemText,
  thresholdUnit,
} from './threshold-text';
import css from './thresholds.module.css';

interface Props {
  id: ThresholdId;
  thresholds: ChecklistSettings['thresholds'];
  keep: Kept['keep'];
}

/** A number with its range; what cannot be used stays in the field, and what holds is said. */
export function ThresholdRow({ id, thresholds, keep }: Props) {
  const field = useId();
  const { typed, setTyped, problem, take, reset } = useThreshold({ id, thresholds, keep });
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter') take(readAmount(typed));
    if (event.key === 'Escape') reset();
  };
  return (
    <li className={css.threshold}>
      <label htmlFor={field}>{thresholdName(id)}</label>
      <span className={css.number}>
        <input
          id={field}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={typed}
          aria-invalid={problem !== undefined}
          aria-describedby={`${field}-problem ${field}-unit ${field}-notes`}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={() => take(readAmount(typed))}
          onKeyDown={keys}
        />
        <span id={`${field}-unit`}>{thresholdUnit(id)}</span>
      </span>
      <Notes id={id} field={field} value={thresholds[id]} take={take} />
      <p id={`${field}-problem`} role="alert" className={css.problem}>
        {problem && thresholdProblemText(problem, id, thresholds)}
      </p>
    </li>
  );
}

/** What is typed until it is taken, and why it was not. */
function useThreshold({ id, thresholds, keep }: Props) {
  const value = thresholds[id];
  const [typed, setTyped] = useState(String(value));
  const [problem, setProblem] = useState<ThresholdProblem>();
  const reset = () => {
    setTyped(String(value));
    setProblem(undefined);
  };
  useEffect(() => {
    setTyped(String(value));
    setProblem(undefined);
  }, [value]);
  const take = (wanted: number) => {
    if (wanted === value) return reset();
    const found = thresholdProblem(thresholds, id, wanted);
    setProblem(found);
    if (found !== undefined) return;
    const change = changeChecklist((now) =>
      thresholdProblem(now.thresholds, id, wanted) ? now : withThreshold(now, id, wanted),
    );
    const parts = [thresholdName(id), thresholdAmount(id, wanted)];
    void keep(change, message('options.checklist.thresholds.changed', parts));
  };
  return { typed, setTyped, problem, take, reset };
}

interface NotesProps {
  id: ThresholdId;
  field: string;
  value: number;
  take: (wanted: number) => void;
}

/** In small: what is allowed, what is shipped and the way back to it, and how sure that is. */
function Notes({ id, field, value, take }: NotesProps) {
  const place = useRef<HTMLParagraphElement>(null);
  const { shipped, least, most, certainty, source } = THRESHOLDS[id];
  const restore = () => {
    // The button goes with what it restores.
    place.current?.parentElement?.querySelector('input')?.focus();
    take(shipped);
  };
  return (
    <p ref={place} className={css.notes}>
      <span id={`${field}-notes`}>
        {message('options.checklist.thresholds.range', [count(least), count(most)])}
      </span>
      {value === shipped ? (
        <span>{message('options.checklist.thresholds.shipped', [count(shipped)])}</span>
      ) : (
        <Button
          look="plain"
          aria-label={message('options.checklist.thresholds.restoreNamed', [
            thresholdName(id),
            count(shipped),
          ])}
          onClick={restore}
        >
          {message('options.checklist.thresholds.restore', [count(shipped)])}
        </Button>
      )}
      <span>
        <CertaintyMark certainty={certainty} />
        {message(`certainty.${certainty}`)}
      </span>
      {source !== '' && <span>{source}</span>}
    </p>
  );
}

import { type FormEvent, useRef, useState } from 'react';
import { isFlag, METRICS, type MetricId, type Period } from '@/lib/domain/rank/metrics';
import type { Rank } from '@/lib/domain/rank/ranks';
import {
  MAX_OWN,
  type OwnProblem,
  type OwnRequirement,
  ownProblem,
  type RulebookEdits,
  withOwn,
} from '@/lib/domain/rank/rulebook-edits';
import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { changeRulebook } from '@/lib/stores/rank-settings';
import { kindName, readAmount } from '../goals/amount-text';
import { useSaid } from '../goals/use-said';

interface Draft {
  rank: Rank;
  metric: MetricId;
  period: Period;
  typed: string;
  note: string;
}

const EMPTY: Draft = { rank: 'A', metric: 'posts', period: 'month', typed: '', note: '' };

const requirementOf = ({ typed, note, ...kind }: Draft): OwnRequirement => ({
  ...kind,
  id: crypto.randomUUID(),
  threshold: isFlag(kind.metric) ? 1 : readAmount(typed),
  note: note.trim(),
});

/** The requirement that is being typed, and what is wrong with it. */
export function useOwnDraft(edits: RulebookEdits) {
  const { said, say, keep } = useSaid();
  const [draft, setDraft] = useState(EMPTY);
  const [problem, setProblem] = useState<OwnProblem>();
  const form = useRef<HTMLFormElement>(null);
  const set = (part: Partial<Draft>) => {
    setDraft({ ...draft, ...part });
    setProblem(undefined);
  };
  const refuse = (found: OwnProblem) => {
    if (found === 'tooMany') say(message('options.rulebook.error.tooMany', [count(MAX_OWN)]), true);
    else form.current?.querySelector<HTMLElement>(PLACE[found] ?? 'input')?.focus();
  };
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const own = requirementOf(draft);
    const found = ownProblem(edits, own);
    setProblem(found);
    if (found) return refuse(found);
    const text = message('options.rulebook.added', [own.rank, kindName(own)]);
    const kept = await keep(
      changeRulebook((now) => withOwn(now, own)),
      text,
    );
    if (kept) setDraft({ ...draft, typed: '', note: '' });
  };
  const choose = (metric: MetricId) => set({ metric, period: METRICS[metric].periods[0] });
  return { form, draft, set, choose, problem, add, said };
}

/** Where the keyboard goes with a problem, when it is not the number. */
const PLACE: Partial<Record<OwnProblem, string>> = { noteTooLong: '[data-note]' };

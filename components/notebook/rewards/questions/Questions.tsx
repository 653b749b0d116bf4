import { Button } from '@/components/ui/Button';
import { note } from '@/components/ui/classes';
import type { Match } from '@/lib/domain/rewards/trace/match';
import type { SoldKey } from '@/lib/domain/rewards/trace/sold-name';
import { count, yen } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { reasonSentence } from '@/lib/i18n/trace-words';
import type { Answer } from '@/lib/storage/ledger/trace-sales';
import { type TraceQuestion, traceQuestions } from '@/lib/storage/queries/ledger/questions';
import type { ItemRow } from '@/lib/storage/rows';
import { itemPageUrl } from '@/lib/storage/timeline/links';
import { useHistory } from '@/lib/stores/use-history';
import { OutLink } from '../../OutLink';
import { Part } from '../../Part';
import css from './questions.module.css';

interface Props {
  answer: (sold: SoldKey, answer: Answer) => void;
}

/** Sales whose item is uncertain wait here for a yes or a no. */
export function Questions({ answer }: Props) {
  const questions = useHistory(traceQuestions);
  if (!questions || questions.all === 0) return null;
  const { all, shown } = questions;
  return (
    <Part
      title={message('rewards.question.title')}
      aside={<span className={note}>{message('rewards.question.left', [count(all)])}</span>}
    >
      <p className={css.lead}>{message('rewards.question.lead')}</p>
      <ul className={css.questions} id="questions">
        {shown.map((question) => (
          <Question key={question.trace.sold} question={question} answer={answer} />
        ))}
      </ul>
    </Part>
  );
}

function Question({ question, answer }: { question: TraceQuestion } & Props) {
  const { trace, items, earned } = question;
  return (
    <li>
      <p className={css.sold}>
        <b>{trace.itemName}</b>
        <small>
          {message('rewards.question.sold', [
            trace.shopName,
            count(earned.sales),
            yen(earned.reward),
          ])}
        </small>
      </p>
      <ul>
        {trace.matches.map((match) => (
          <Candidate
            key={match.itemKey}
            match={match}
            item={items.get(match.itemKey)}
            onAnswer={(one) => answer(trace.sold, one)}
          />
        ))}
      </ul>
    </li>
  );
}

interface CandidateProps {
  match: Match;
  item: ItemRow | undefined;
  onAnswer: (answer: Answer) => void;
}

function Candidate({ match, item, onAnswer }: CandidateProps) {
  const { itemKey, score, reasons } = match;
  const name = item?.name ?? message('notebook.list.nameUnknown');
  return (
    <li className={css.candidate}>
      <div>
        <OutLink href={itemPageUrl(itemKey, item?.manageAlias)}>{name}</OutLink>
        <small>
          {[
            message('rewards.question.score', [`${Math.round(score * 100)}`]),
            ...reasons.map(reasonSentence),
          ].join(message('rewards.question.between'))}
        </small>
      </div>
      <div className={css.answers}>
        <Button
          aria-label={message('rewards.question.yesTo', [name])}
          onClick={() => onAnswer({ yes: itemKey })}
        >
          {message('rewards.question.yes')}
        </Button>
        <Button
          look="plain"
          aria-label={message('rewards.question.noTo', [name])}
          onClick={() => onAnswer({ no: itemKey })}
        >
          {message('rewards.question.no')}
        </Button>
      </div>
    </li>
  );
}

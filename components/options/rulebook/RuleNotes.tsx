import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { isFlag } from '@/lib/domain/rank/metrics';
import { withoutOwn, withoutThreshold } from '@/lib/domain/rank/rulebook-edits';
import { monthName } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { amount, reportsSentence } from '@/lib/i18n/rank-words';
import { changeRulebook } from '@/lib/stores/rank-settings';
import { kindName } from '../goals/amount-text';
import { CertaintyMark } from '../rules/CertaintyMark';
import css from './rulebook.module.css';
import { Sources } from './Sources';
import type { RuleProps } from './view';

/** In small below a requirement: how sure it is, what was reported, whose number it is. */
export function RuleNotes(props: RuleProps) {
  const { rule } = props;
  const [open, setOpen] = useState(false);
  const own = rule.origin === 'own';
  const range = reportsSentence(rule.metric, rule.reports);
  const number = !isFlag(rule.metric);
  return (
    <div className={css.ruleNotes}>
      {!rule.active && <span>{message('options.rulebook.uncounted')}</span>}
      {rule.active && number && rule.editedFrom && (
        <span>{message('options.rulebook.since', [monthName(rule.editedFrom)])}</span>
      )}
      {own ? (
        <span>{message('options.rulebook.own')}</span>
      ) : (
        <span>
          <CertaintyMark certainty={rule.certainty} />
          {message(`options.rules.${rule.certainty}`)}
        </span>
      )}
      {range && <span>{range}</span>}
      {own && rule.source !== '' && <span className={css.ownNote}>{rule.source}</span>}
      {number && rule.shippedThreshold !== undefined && <Restore {...props} />}
      {own && <Remove {...props} />}
      {!own && (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary
            aria-label={message('options.rulebook.sourcesNamed', [rule.rank, kindName(rule)])}
          >
            {message('options.rulebook.sources')}
          </summary>
          {open && <Sources {...rule} />}
        </details>
      )}
    </div>
  );
}

/** Back to the number as shipped, for earlier months too, which is said. */
function Restore({ rule, said, leave }: RuleProps) {
  const { id, rank, metric, shippedThreshold } = rule;
  if (shippedThreshold === undefined) return null;
  const shipped = amount(metric, shippedThreshold);
  const parts = [rank, kindName(rule), shipped];
  const restore = () => {
    leave();
    void said.keep(
      changeRulebook((edits) => withoutThreshold(edits, id)),
      message('options.rulebook.restored', parts),
    );
  };
  return (
    <Button
      look="plain"
      aria-label={message('options.rulebook.restoreNamed', parts)}
      onClick={restore}
    >
      {message('options.rulebook.restore', [shipped])}
    </Button>
  );
}

function Remove({ rule, said, leave }: RuleProps) {
  const parts = [rule.rank, kindName(rule)];
  const remove = () => {
    leave();
    void said.keep(
      changeRulebook((edits) => withoutOwn(edits, rule.id)),
      message('options.rulebook.removed', parts),
    );
  };
  return (
    <Button
      look="plain"
      aria-label={message('options.rulebook.removeNamed', parts)}
      onClick={remove}
    >
      {message('options.rulebook.remove')}
    </Button>
  );
}

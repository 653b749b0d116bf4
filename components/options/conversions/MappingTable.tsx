import { Button } from '@/components/ui/Button';
import { note } from '@/components/ui/classes';
import { isLead, KINDS, type Kind } from '@/lib/domain/conversions/kind';
import { MAX_RULES, type Mapping, type MappingRule } from '@/lib/domain/conversions/mapping';
import { decimalIn, ZERO } from '@/lib/domain/money/decimal';
import { kindName } from '@/lib/i18n/conversion-words';
import { message } from '@/lib/i18n/message';
import css from './conversions.module.css';
import { LineFields } from './LineFields';

interface Props {
  mapping: Mapping;
  problem: string | undefined;
  onMapping: (mapping: Mapping) => void;
}

const FRESH_LINE = { sku: '', name: '', amount: ZERO };

/** Which event of the shop is told as what. */
export function MappingTable({ mapping, problem, onMapping }: Props) {
  const change = (index: number, more: Partial<MappingRule>) =>
    onMapping(mapping.map((rule, at) => (at === index ? { ...rule, ...more } : rule)));
  const remove = (index: number) => onMapping(mapping.filter((_, at) => at !== index));
  // Rules have no names of their own while they are written.
  const keys = mapping.map((_, index) => `${index}`);
  const add = () => onMapping([...mapping, { event: '', kind: 'sale' }]);
  return (
    <fieldset className={css.mapping} data-wide>
      <legend>{message('conversions.mapping.title')}</legend>
      <p className={note}>{message('conversions.mapping.what')}</p>
      <ul>
        {mapping.map((rule, index) => (
          <li key={keys[index]}>
            <Rule
              rule={rule}
              onRule={(more) => change(index, more)}
              onRemove={() => remove(index)}
            />
          </li>
        ))}
      </ul>
      <p role="alert" className={css.problem}>
        {problem}
      </p>
      {mapping.length < MAX_RULES && (
        <Button look="plain" name="mapping" onClick={add}>
          {message('conversions.mapping.add')}
        </Button>
      )}
    </fieldset>
  );
}

interface RuleProps {
  rule: MappingRule;
  onRule: (more: Partial<MappingRule>) => void;
  onRemove: () => void;
}

function Rule({ rule, onRule, onRemove }: RuleProps) {
  const { event, kind, line } = rule;
  const become = (next: Kind) =>
    onRule(isLead(next) && !line ? { kind: next, line: FRESH_LINE } : { kind: next });
  return (
    <>
      <input
        aria-label={message('conversions.mapping.event')}
        value={event}
        maxLength={60}
        autoComplete="off"
        onChange={({ target }) => onRule({ event: target.value })}
      />
      <select
        aria-label={message('conversions.mapping.kind')}
        value={kind}
        onChange={({ target }) => {
          const next = KINDS.find((one) => one === target.value);
          if (next) become(next);
        }}
      >
        {KINDS.map((one) => (
          <option key={one} value={one}>
            {kindName(one)}
          </option>
        ))}
      </select>
      {line && (
        <LineFields
          line={line}
          onLine={(more) =>
            onRule({
              line: { ...line, ...more, amount: decimalIn(more.amount ?? '') ?? line.amount },
            })
          }
        />
      )}
      <Button
        look="plain"
        aria-label={message('conversions.mapping.removeOne', [event])}
        onClick={onRemove}
      >
        {message('conversions.mapping.remove')}
      </Button>
    </>
  );
}

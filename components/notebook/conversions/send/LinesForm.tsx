import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/Fields';
import { MAX_LINES } from '@/lib/domain/conversions/event/event';
import type { EventProblem } from '@/lib/domain/conversions/event/problems';
import { RAW_LINE, type RawLine } from '@/lib/domain/conversions/event/raw';
import { eventSentence, fieldName } from '@/lib/i18n/conversion-words';
import { message } from '@/lib/i18n/message';
import css from './send.module.css';

interface Props {
  lines: readonly RawLine[];
  problems: readonly EventProblem[];
  onLines: (lines: readonly RawLine[]) => void;
}

const LABELS = {
  sku: () => fieldName('sku'),
  name: () => fieldName('name'),
  quantity: () => fieldName('quantity'),
  unitPrice: () => message('conversions.page.unitPrice'),
  amount: () => message('conversions.page.lineTotal'),
} as const;
const FIELDS = ['sku', 'name', 'quantity', 'unitPrice', 'amount'] as const;

/** The goods of an order, one line for each. */
export function LinesForm({ lines, problems, onLines }: Props) {
  const change = (index: number, more: Partial<RawLine>) =>
    onLines(lines.map((line, at) => (at === index ? { ...line, ...more } : line)));
  // Lines have no names of their own while they are written.
  const keys = lines.map((_, index) => `${index}`);
  const about = problems.filter(({ line, field }) => line !== undefined || field === 'lines');
  return (
    <fieldset className={css.lines} data-wide>
      <legend>{fieldName('lines')}</legend>
      {lines.map((line, index) => (
        <div key={keys[index]} className={css.line}>
          {FIELDS.map((field) => (
            <TextField
              key={field}
              label={LABELS[field]()}
              name={field === 'amount' || field === 'unitPrice' ? 'lineAmount' : field}
              value={line[field]}
              inputMode={field === 'sku' || field === 'name' ? undefined : 'decimal'}
              set={(value) => change(index, { [field]: value })}
            />
          ))}
          {lines.length > 1 && (
            <Button
              look="plain"
              aria-label={message('conversions.page.removeLineOne', [`${index + 1}`])}
              onClick={() => onLines(lines.filter((_, at) => at !== index))}
            >
              {message('conversions.page.removeLine')}
            </Button>
          )}
        </div>
      ))}
      <ul role="alert" className={css.problems}>
        {about.map((problem) => (
          <li key={`${problem.line} ${problem.field} ${problem.why}`}>{eventSentence(problem)}</li>
        ))}
      </ul>
      {lines.length < MAX_LINES && (
        <Button look="plain" onClick={() => onLines([...lines, RAW_LINE])}>
          {message('conversions.page.addLine')}
        </Button>
      )}
    </fieldset>
  );
}

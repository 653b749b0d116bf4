import { useState } from 'react';
import type { PredefinedLine } from '@/lib/domain/conversions/mapping';
import { message } from '@/lib/i18n/message';

interface Props {
  line: PredefinedLine;
  onLine: (more: { sku?: string; name?: string; amount?: string }) => void;
}

/** What stands in an order for an event without goods. */
export function LineFields({ line, onLine }: Props) {
  // What is typed may not be a number yet.
  const [amount, setAmount] = useState<string>(line.amount);
  return (
    <fieldset aria-label={message('conversions.mapping.line')}>
      <input
        aria-label={message('conversions.mapping.sku')}
        value={line.sku}
        placeholder={message('conversions.mapping.sku')}
        autoComplete="off"
        onChange={({ target }) => onLine({ sku: target.value })}
      />
      <input
        aria-label={message('conversions.mapping.name')}
        value={line.name}
        placeholder={message('conversions.mapping.name')}
        autoComplete="off"
        onChange={({ target }) => onLine({ name: target.value })}
      />
      <input
        aria-label={message('conversions.mapping.amount')}
        inputMode="decimal"
        value={amount}
        autoComplete="off"
        onChange={({ target }) => {
          setAmount(target.value);
          onLine({ amount: target.value });
        }}
      />
    </fieldset>
  );
}

import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { note, warn } from '@/components/ui/classes';
import { dayContaining } from '@/lib/domain/days';
import { type Currency, YEN } from '@/lib/domain/money/money';
import { type YenRate, yenRateIn } from '@/lib/domain/money/yen-rate';
import { parseJstDay } from '@/lib/domain/time';
import type { Instant } from '@/lib/domain/time-units';
import { rateSentence } from '@/lib/i18n/advertising-words';
import { message } from '@/lib/i18n/message';
import { yenRatesItem } from '@/lib/storage/settings';
import { Field } from '../../Field';
import css from './advertising.module.css';

interface Props {
  currencies: readonly Currency[];
  rates: readonly YenRate[];
  now: Instant;
}

/** A rate for each currency, with its day: nothing is looked up anywhere. */
export const RateForm = ({ currencies, rates, now }: Props) => (
  <>
    <p className={note}>{message('adLedger.rate.lead')}</p>
    <div className={css.rates}>
      {currencies
        .filter((currency) => currency !== YEN)
        .map((currency) => (
          <OneRate
            key={currency}
            currency={currency}
            rate={rates.find((one) => one.currency === currency)}
            now={now}
          />
        ))}
    </div>
  </>
);

interface RateProps {
  currency: Currency;
  rate: YenRate | undefined;
  now: Instant;
}

function OneRate({ currency, rate, now }: RateProps) {
  const [text, setText] = useState<string>(rate?.yen ?? '');
  const [day, setDay] = useState<string>(rate?.day ?? dayContaining(now));
  const [said, say] = useState<{ words: string; bad: boolean }>();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const known = parseJstDay(day);
    if (!known) return say({ words: message('adLedger.rate.badDay'), bad: true });
    const typed = yenRateIn(currency, text, known);
    if (!typed.ok) return say({ words: rateSentence(typed.problem), bad: true });
    await put(currency, typed.rate);
    say({ words: message('adLedger.rate.saved'), bad: false });
  };
  const remove = async () => {
    await put(currency, undefined);
    setText('');
    say(undefined);
  };
  return (
    <form className={css.rate} onSubmit={(event) => void save(event)}>
      <Field label={message('adLedger.rate.of', [currency])}>
        {(id) => (
          <input
            id={id}
            inputMode="decimal"
            value={text}
            maxLength={20}
            aria-invalid={said?.bad || undefined}
            onChange={({ target }) => setText(target.value)}
          />
        )}
      </Field>
      <Field label={message('adLedger.rate.day')}>
        {(id) => (
          <input id={id} type="date" value={day} onChange={({ target }) => setDay(target.value)} />
        )}
      </Field>
      <Button type="submit">{message('adLedger.rate.save')}</Button>
      {rate && (
        <Button look="plain" onClick={() => void remove()}>
          {message('adLedger.rate.remove')}
        </Button>
      )}
      <p role="status" className={said?.bad ? warn : note}>
        {said?.words}
      </p>
    </form>
  );
}

async function put(currency: Currency, rate: YenRate | undefined): Promise<void> {
  const others = (await yenRatesItem.getValue()).filter((one) => one.currency !== currency);
  await yenRatesItem.setValue(rate ? [...others, rate] : others);
}

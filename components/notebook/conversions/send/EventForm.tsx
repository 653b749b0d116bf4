import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { SelectField, TextField } from '@/components/ui/Fields';
import { Outcome } from '@/components/ui/Outcome';
import { useKept } from '@/components/ui/use-kept';
import type { EventField, EventProblem } from '@/lib/domain/conversions/event/problems';
import { RAW_EVENT, RAW_LINE, type RawEvent } from '@/lib/domain/conversions/event/raw';
import { readEvent } from '@/lib/domain/conversions/event/read';
import { momentText } from '@/lib/domain/conversions/event/time-text';
import { isLead, isReversal } from '@/lib/domain/conversions/kind';
import { ruleFor } from '@/lib/domain/conversions/mapping';
import type { Profile } from '@/lib/domain/conversions/profile';
import { eventSentence, fieldName, kindName } from '@/lib/i18n/conversion-words';
import { message } from '@/lib/i18n/message';
import { systemClock } from '@/lib/platform/clock';
import { enterEvents, enteredWords } from '../enter-events';
import { ClickFields } from './ClickFields';
import { DryRun } from './DryRun';
import { LinesForm } from './LinesForm';
import css from './send.module.css';

interface Props {
  profile: Profile;
  initial: RawEvent | undefined;
}

const fresh = ({ mapping }: Profile): RawEvent => ({
  ...RAW_EVENT,
  ...{ event: mapping[0]?.event ?? '', currency: 'JPY', at: momentText(systemClock()) },
  lines: [RAW_LINE],
});

/** The fields of a conversion, with the request they make as it is written. */
export function EventForm({ profile, initial }: Props) {
  const [raw, setRaw] = useState(() => initial ?? fresh(profile));
  const [tried, setTried] = useState(false);
  const { said, say, takeBack } = useKept();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (initial) form.current?.querySelector('select')?.focus();
  }, [initial]);
  const { mapping, mid } = profile;
  const read = readEvent(raw, { mapping, mid, now: systemClock() });
  const problems = tried && !read.ok ? read.problems : [];
  const rule = ruleFor(mapping, raw.event);
  const change = (more: Partial<RawEvent>) => setRaw((now) => ({ ...now, ...more }));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!read.ok) {
      const [first] = read.problems;
      form.current?.querySelector<HTMLElement>(`[name="${first?.field}"]`)?.focus();
      return;
    }
    const answer = await enterEvents(profile, [raw]);
    say(enteredWords(answer), !answer.ok || answer.added === 0);
    if (!answer.ok || answer.added === 0) return;
    setTried(false);
    setRaw({ ...fresh(profile), event: raw.event, currency: raw.currency });
  };
  const text = (field: keyof typeof FIELDS) => (
    <TextField
      label={FIELDS[field]()}
      name={field}
      value={raw[field]}
      inputMode={NUMBERS.includes(field) ? 'decimal' : undefined}
      type={field === 'at' ? 'datetime-local' : 'text'}
      error={problemOf(problems, field)}
      set={(value) => change({ [field]: value })}
    />
  );
  return (
    <form ref={form} className={css.form} noValidate onSubmit={(event) => void submit(event)}>
      <SelectField
        label={fieldName('event')}
        value={raw.event}
        options={mapping.map(({ event, kind }) => ({
          ...{ value: event, name: `${event} → ${kindName(kind)}` },
        }))}
        set={(event) => change({ event })}
      />
      {text('orderId')}
      {rule && isReversal(rule.kind) && text('part')}
      {text('at')}
      {text('amount')}
      {text('currency')}
      {text('discount')}
      {text('tax')}
      {text('coupon')}
      {rule && !isLead(rule.kind) && (
        <LinesForm lines={raw.lines} problems={problems} onLines={(lines) => change({ lines })} />
      )}
      <ClickFields click={raw.click} onClick={(click) => change({ click })} />
      <DryRun profile={profile} read={read} now={systemClock()} />
      <footer>
        <Button look="primary" type="submit">
          {message(profile.delivery === 'hold' ? 'conversions.page.hold' : 'conversions.page.send')}
        </Button>
        <Outcome said={said} takeBack={takeBack} />
      </footer>
    </form>
  );
}

const FIELDS = {
  orderId: () => fieldName('orderId'),
  part: () => fieldName('part'),
  at: () => fieldName('at'),
  amount: () => fieldName('amount'),
  currency: () => fieldName('currency'),
  discount: () => fieldName('discount'),
  tax: () => fieldName('tax'),
  coupon: () => message('conversions.page.coupon'),
} as const;
const NUMBERS: readonly string[] = ['amount', 'discount', 'tax'];

function problemOf(problems: readonly EventProblem[], field: string): string | undefined {
  const wanted = field as EventField;
  const found = problems.find((one) => one.field === wanted && one.line === undefined);
  return found && eventSentence(found);
}

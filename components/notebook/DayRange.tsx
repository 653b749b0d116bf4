import { Segments } from '@/components/ui/Segments';
import { addJstDays, type JstDay, jstDay, parseJstDay } from '@/lib/domain/time';
import { message } from '@/lib/i18n/message';
import { useNow } from '@/lib/stores/use-now';
import { Field } from './Field';
import type { FilterControl } from './use-filter';

const QUICK = [
  ['notebook.filter.quickToday', 1],
  ['notebook.filter.quick7', 7],
  ['notebook.filter.quick30', 30],
] as const;

/** Days in Japan, typed or by a press; the field that would be passed moves along. */
export function DayRange({ filter: { from, to }, change }: Omit<FilterControl, 'reset'>) {
  const setFrom = (day?: JstDay) => change({ from: day, to: day && to && to < day ? day : to });
  const setTo = (day?: JstDay) => change({ to: day, from: day && from && from > day ? day : from });
  return (
    <>
      <QuickRanges filter={{ from, to }} change={change} />
      <DayField label={message('notebook.filter.from')} day={from} onDay={setFrom} />
      <DayField label={message('notebook.filter.to')} day={to} onDay={setTo} />
    </>
  );
}

function QuickRanges({ filter: { from, to }, change }: Omit<FilterControl, 'reset'>) {
  const today = jstDay(useNow(60_000));
  const last = QUICK.map(([label, days]) => {
    const start = addJstDays(today, 1 - days);
    return {
      id: label,
      text: message(label),
      pressed: from === start && to === today,
      onPress: () => change({ from: start, to: today }),
    };
  });
  const all = {
    id: 'all',
    text: message('notebook.filter.quickAll'),
    pressed: from === undefined && to === undefined,
    onPress: () => change({ from: undefined, to: undefined }),
  };
  return <Segments name={message('notebook.filter.quick')} segments={[...last, all]} />;
}

interface DayFieldProps {
  label: string;
  day: JstDay | undefined;
  onDay: (day: JstDay | undefined) => void;
}

function DayField({ label, day, onDay }: DayFieldProps) {
  return (
    <Field label={label}>
      {(id) => (
        <input
          id={id}
          type="date"
          value={day ?? ''}
          onChange={({ target }) => onDay(parseJstDay(target.value))}
        />
      )}
    </Field>
  );
}

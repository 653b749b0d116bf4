import type { JstDay } from '@/lib/domain/time';
import css from './data.module.css';

interface Props {
  label: string;
  value: string;
  set: (text: string) => void;
  min: JstDay;
  max: JstDay;
}

export function DayField({ label, value, set, min, max }: Props) {
  return (
    <label className={css.day}>
      <span>{label}</span>
      <input
        type="date"
        value={value}
        min={min}
        max={max}
        onChange={(event) => set(event.target.value)}
      />
    </label>
  );
}

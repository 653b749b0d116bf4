interface Props {
  label: string;
  /** Whole hours after midnight in Japan. */
  hour: number;
  from: number;
  to: number;
  onChange: (hour: number) => void;
}

/** A full hour of a day, the last one included. */
export function HourSelect({ label, hour, from, to, onChange }: Props) {
  return (
    <select
      aria-label={label}
      value={hour}
      onChange={({ target }) => onChange(Number(target.value))}
    >
      {Array.from({ length: to - from + 1 }, (_, index) => from + index).map((one) => (
        <option key={one} value={one}>
          {`${one}:00`}
        </option>
      ))}
    </select>
  );
}

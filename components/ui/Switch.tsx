import css from './switch.module.css';

interface Props {
  /** What is switched, in words, for those who do not see the place it stands in. */
  label: string;
  on: boolean;
  onChange: (on: boolean) => void;
}

/** On or off, at once: no form to send. The knob's place says which, not its colour alone. */
export function Switch({ label, on, onChange }: Props) {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={on}
      aria-label={label}
      className={css.switch}
      onClick={() => onChange(!on)}
    >
      <span className={css.track}>
        <span className={css.knob} />
      </span>
    </button>
  );
}

import css from './segments.module.css';

export interface Segment {
  id: string;
  text: string;
  pressed: boolean;
  onPress: () => void;
}

/** A row of buttons of which one may be pressed. */
export const Segments = ({ name, segments }: { name: string; segments: readonly Segment[] }) => (
  <fieldset className={css.segments}>
    <legend>{name}</legend>
    <div>
      {segments.map(({ id, text, pressed, onPress }) => (
        <button key={id} type="button" aria-pressed={pressed} onClick={onPress}>
          {text}
        </button>
      ))}
    </div>
  </fieldset>
);

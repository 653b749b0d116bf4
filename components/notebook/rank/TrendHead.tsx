import css from './rank.module.css';

interface Props {
  title: string;
  figure: string;
  note: string;
}

/** The name of a small chart and the figure one looks for first. */
export function TrendHead({ title, figure, note }: Props) {
  return (
    <div className={css.trendHead}>
      <h4>{title}</h4>
      <b>{figure}</b>
      <small>{note}</small>
    </div>
  );
}

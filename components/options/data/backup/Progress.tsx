import css from './backup.module.css';

/** How far something long is; what it is stands beside the bar. */
export const Progress = ({ share, text }: { share: number; text: string }) => (
  <div className={css.progress}>
    <span>{text}</span>
    <progress aria-label={text} max={100} value={Math.round(share * 100)} />
    <span className={css.percent}>{Math.round(share * 100)}%</span>
  </div>
);

import { type ReactNode, useId } from 'react';
import { stamp, visuallyHidden } from '@/components/ui/classes';
import { message } from '@/lib/i18n/message';
import css from './welcome.module.css';

interface Props {
  number: number;
  title: string;
  lead: string;
  done: boolean;
  children: ReactNode;
}

/** A line of the stamp card: its number, and the stamp once it is done. */
export function Step({ number, title, lead, done, children }: Props) {
  const id = useId();
  return (
    <li className={css.step} aria-labelledby={id}>
      <span className={`${stamp} ${css.stamp}`} data-open={!done || undefined} aria-hidden="true">
        {done ? message('welcome.seal') : number}
      </span>
      <div className={css.content}>
        <h2 id={id}>
          {title}
          {done && <span className={visuallyHidden}> {message('welcome.done')}</span>}
        </h2>
        <p className={css.lead}>{lead}</p>
        {children}
      </div>
    </li>
  );
}

import { stamp, visuallyHidden } from '@/components/ui/classes';
import { Ring } from '@/components/ui/Gauges';
import type { ChecklistSnapshot } from '@/lib/content/composer/checklist';
import { checkName } from '@/lib/i18n/check-words';
import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import css from './composer.module.css';
import { useSettled } from './use-settled';

/** A new score is said when nothing changed for so long: nobody wants to hear every key, ms. */
const PAUSE = 1000;

/** The score, what is left, and what comes first. */
export function Head({ snapshot }: { snapshot: ChecklistSnapshot }) {
  const { done, total, worst } = snapshot.summary;
  const all = total > 0 && done === total;
  const title = titleOf(snapshot);
  const settled = useSettled(snapshot, PAUSE);
  return (
    <section className={css.head} aria-label={message('composer.head.summary')}>
      {total > 0 && (
        <Ring
          left={done / total}
          tone={worst === 'must' ? 'closing' : 'open'}
          figure={`${done}/${total}`}
          note={message('composer.head.done')}
        />
      )}
      <div className={css.told}>
        <h2>{title}</h2>
        {notesOf(snapshot).map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
      {all && (
        <span className={stamp} aria-hidden="true">
          {message('popup.rank.stamp')}
        </span>
      )}
      <p className={visuallyHidden} role="status">
        {sayingOf(settled)}
      </p>
    </section>
  );
}

function sayingOf(snapshot: ChecklistSnapshot): string {
  const { done, total } = snapshot.summary;
  return message('composer.head.say', [count(total), count(done), titleOf(snapshot)]);
}

function titleOf({ summary: { total, failed, unknown } }: ChecklistSnapshot): string {
  if (total === 0) return message('composer.head.off');
  if (failed > 0) return message('composer.head.left', [count(failed)]);
  return message(unknown > 0 ? 'composer.head.noneLeft' : 'composer.head.all');
}

/** What comes first, and what is not known. */
function notesOf({ text, results, summary: { failed, unknown, total } }: ChecklistSnapshot) {
  if (total === 0) return [];
  if (text.trim() === '') return [message('composer.head.blank')];
  const notes: string[] = [];
  const first = results.find(({ state, severity }) => state === 'fail' && severity === 'must');
  if (first) notes.push(message('composer.head.first', [checkName(first.check)]));
  else if (failed > 0) notes.push(message('composer.head.mustDone'));
  if (unknown > 0) notes.push(message('composer.head.unknown', [count(unknown)]));
  return notes.length > 0 ? notes : [message('composer.head.allNote')];
}

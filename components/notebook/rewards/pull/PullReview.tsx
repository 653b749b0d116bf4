import { useEffect, useId, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { note } from '@/components/ui/classes';
import { networkTitle } from '@/lib/i18n/ad-ledger-words';
import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import type { PullPreview } from '@/lib/ledger/pull-preview';
import css from '../import/import.module.css';
import type { ImportControl } from '../import/import-control';
import { Conflicts } from './Conflicts';
import { PullFigures } from './PullFigures';
import { PullLost } from './PullLost';
import { PullRejected } from './PullRejected';
import { PullTotals } from './PullTotals';
import { RowMoves } from './RowMoves';
import { Sample } from './Sample';

interface Props {
  preview: PullPreview;
  control: Pick<ImportControl, 'storePull' | 'close'>;
}

/** What a pull would change, before anything is stored. */
export function PullReview({ preview, control: { storePull, close } }: Props) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { changes, news, ambiguous, kept } = preview;
  const notes = [
    ambiguous > 0 && message('adLedger.preview.ambiguous', [count(ambiguous)]),
    news.sums > 0 && message('adLedger.preview.sums', [count(news.sums)]),
    kept.outdated > 0 && message('adLedger.preview.outdated', [count(kept.outdated)]),
    kept.partial > 0 && message('adLedger.preview.partial', [count(kept.partial)]),
  ].filter((one) => one !== false);
  return (
    <section className={css.panel} aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1} className={css.title}>
        {message('adLedger.preview.title', [networkTitle(preview.network)])}
      </h3>
      <PullFigures preview={preview} />
      <PullTotals preview={preview} />
      <Conflicts preview={preview} />
      <PullLost preview={preview} />
      <Sample preview={preview} />
      <RowMoves preview={preview} />
      <PullRejected preview={preview} />
      {notes.map((words) => (
        <p key={words} className={css.note}>
          {words}
        </p>
      ))}
      <div className={css.foot}>
        {changes ? (
          <Button look="primary" onClick={() => storePull(preview.pull)}>
            {message('rewards.import.store')}
          </Button>
        ) : (
          <>
            <p className={note}>{message('rewards.import.nothingNew')}</p>
            <Button look="primary" onClick={() => storePull(preview.pull)}>
              {message('adLedger.preview.finish')}
            </Button>
          </>
        )}
        <Button onClick={close}>{message('adLedger.preview.later')}</Button>
        {changes && <p className={note}>{message('rewards.import.undoable')}</p>}
      </div>
    </section>
  );
}

import { useId, useState } from 'react';
import { MonthGrid } from '@/components/advertising/MonthGrid';
import { Button } from '@/components/ui/Button';
import { note, warn } from '@/components/ui/classes';
import { networkTitle } from '@/lib/i18n/ad-ledger-words';
import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { pageUrl } from '@/lib/platform/extension';
import type { OpenPull } from '@/lib/storage/queries/ledger/open-pulls';
import type { ImportControl } from '../import/import-control';
import css from './pull.module.css';

interface Props {
  open: OpenPull;
  control: ImportControl;
}

/** One pull: how far it is, and once it is read, the way into the ledger. */
export function PullCard({ open, control }: Props) {
  const id = useId();
  const { pull, progress, queue } = open;
  const ready = pull.state === 'ready';
  return (
    <article className={css.card} aria-labelledby={id}>
      <div className={css.head}>
        <h3 id={id}>{titleOf(open)}</h3>
        <span className={note}>
          {message('adLedger.imports.pull', [networkTitle(pull.network)])}
        </span>
      </div>
      <p className={note}>{bodyOf(open)}</p>
      {!ready && <Share {...progress} />}
      {progress.failed > 0 && <p className={warn}>{message('adLedger.pull.failedDays')}</p>}
      <MonthGrid queue={queue} connection={pull.connection} />
      <div className={css.foot}>
        {ready ? <Choices open={open} control={control} /> : <OptionsLink />}
      </div>
    </article>
  );
}

function titleOf({ pull, months, rests }: OpenPull): string {
  if (pull.state === 'ready')
    return months > 0
      ? message('adLedger.pull.readyTitle', [count(months)])
      : message('adLedger.pull.readyTitleDays');
  return message(rests ? `adLedger.pull.${rests}Title` : 'adLedger.pull.runningTitle');
}

function bodyOf({ pull, rests }: OpenPull): string {
  if (pull.state === 'ready') return message('adLedger.pull.readyBody');
  return message(rests ? 'adLedger.pull.heldBody' : 'adLedger.pull.runningBody');
}

function Share({ finished, failed, left }: OpenPull['progress']) {
  const all = finished + failed + left;
  const share = all === 0 ? 0 : (finished + failed) / all;
  const words = message('adLedger.pull.share', [`${Math.floor(share * 100)}`]);
  return (
    <div className={css.share}>
      <progress aria-label={words} value={share} max={1} />
      <span className={note}>{words}</span>
    </div>
  );
}

function Choices({ open: { pull }, control }: Props) {
  const [asking, setAsking] = useState(false);
  if (asking) {
    return (
      <>
        <p className={note}>{message('adLedger.pull.dropAsk')}</p>
        <Button onClick={() => control.dropPull(pull.id)}>
          {message('adLedger.pull.dropYes')}
        </Button>
        <Button look="plain" onClick={() => setAsking(false)}>
          {message('adLedger.pull.dropNo')}
        </Button>
      </>
    );
  }
  return (
    <>
      <Button look="primary" onClick={() => control.readPull(pull.id)}>
        {message('adLedger.pull.preview')}
      </Button>
      <Button look="plain" onClick={() => setAsking(true)}>
        {message('adLedger.pull.drop')}
      </Button>
    </>
  );
}

const OptionsLink = () => (
  <a href={pageUrl('options.html', '#advertising')} target="_blank" rel="noreferrer">
    {message('adLedger.pull.options')}
  </a>
);

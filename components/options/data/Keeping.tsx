import { useEffect, useState } from 'react';
import { stamp } from '@/components/ui/classes';
import { message } from '@/lib/i18n/message';
import { askKeeping, type Keeping as Kept } from '@/lib/storage/queries/options-usage';
import { byteText } from './byte-text';
import css from './data.module.css';

/** Whether the browser promises to keep the records, and the space they take. */
export function Keeping() {
  const [kept, setKept] = useState<Kept>();
  useEffect(() => {
    let open = true;
    void askKeeping(navigator.storage).then((answer) => open && setKept(answer));
    return () => {
      open = false;
    };
  }, []);
  return (
    <div>
      <h3>{message('options.data.keeping')}</h3>
      {kept ? (
        <div className={css.kept}>
          <Mark kept={kept.persistent === true} />
          <p>{promise(kept)}</p>
          <p>{used(kept)}</p>
        </div>
      ) : (
        <p className={css.note}>{message('options.data.asking')}</p>
      )}
    </div>
  );
}

/** The stamp of what is done. Decoration: the sentence beside it says the same. */
function Mark({ kept }: { kept: boolean }) {
  return (
    <span className={stamp} data-open={kept ? undefined : ''} aria-hidden="true">
      {message(kept ? 'options.data.keptMark' : 'options.data.askedMark')}
    </span>
  );
}

function promise({ persistent }: Kept): string {
  if (persistent === undefined) return message('options.data.persistUnknown');
  return message(persistent ? 'options.data.persisted' : 'options.data.notPersisted');
}

const used = ({ usedBytes }: Kept): string =>
  usedBytes === undefined
    ? message('options.data.usedUnknown')
    : message('options.data.used', [byteText(usedBytes)]);

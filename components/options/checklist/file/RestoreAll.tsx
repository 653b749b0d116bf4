import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { Kept } from '@/components/ui/use-kept';
import type { ChecklistSettings } from '@/lib/domain/checklist/settings';
import { restored } from '@/lib/domain/checklist/settings-edit';
import { SHIPPED_SETTINGS } from '@/lib/domain/checklist/settings-shipped';
import { message } from '@/lib/i18n/message';
import { changeChecklist } from '@/lib/stores/checklist-settings';
import css from '../checklist.module.css';
import own from './file.module.css';
import { importChanges } from './import-changes';

interface Props {
  settings: ChecklistSettings;
  keep: Kept['keep'];
}

/** Everything as shipped, asked once more before it is done. */
export function RestoreAll({ settings, keep }: Props) {
  const [asked, setAsked] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (asked) question.current?.focus();
  }, [asked]);
  const leave = () => {
    place.current?.querySelector('button')?.focus();
    setAsked(false);
  };
  const restore = () => {
    leave();
    const text = message('options.checklist.file.restored');
    void keep(
      changeChecklist((now) => restored(now)),
      text,
      'undoable',
    );
  };
  const nothing = !asked && importChanges(settings, SHIPPED_SETTINGS).none;
  return (
    <div ref={place} className={own.restore}>
      <Button
        look="danger"
        aria-expanded={asked}
        aria-disabled={nothing}
        onClick={() => !nothing && setAsked(!asked)}
      >
        {message('options.checklist.file.restore')}
      </Button>
      {asked && (
        <div className={css.sheet}>
          <p ref={question} tabIndex={-1}>
            {message('options.checklist.file.restoreAsk')}
          </p>
          <div className={css.buttons}>
            <Button look="danger" onClick={restore}>
              {message('options.checklist.file.restoreYes')}
            </Button>
            <Button onClick={leave}>{message('options.checklist.cancel')}</Button>
          </div>
        </div>
      )}
    </div>
  );
}

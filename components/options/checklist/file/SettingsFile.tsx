import { type ChangeEvent, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Outcome } from '@/components/ui/Outcome';
import { useKept } from '@/components/ui/use-kept';
import type { ChecklistSettings } from '@/lib/domain/checklist/settings';
import type { Template } from '@/lib/domain/checklist/templates';
import { message } from '@/lib/i18n/message';
import { systemClock } from '@/lib/platform/clock';
import { changeAll } from '@/lib/stores/checklist-settings';
import css from '../checklist.module.css';
import own from './file.module.css';
import { ImportPreview } from './ImportPreview';
import { RestoreAll } from './RestoreAll';
import { type ReadFile, readSettingsFile } from './read-file';

interface Props {
  settings: ChecklistSettings;
  templates: readonly Template[];
}

/** The settings as a file, from a file, and all of them as shipped. */
export function SettingsFile({ settings, templates }: Props) {
  const { keep, say, ...outcome } = useKept();
  const [read, setRead] = useState<ReadFile>();
  const picker = useRef<HTMLInputElement>(null);
  const place = useRef<HTMLDivElement>(null);

  const pick = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (!file) return;
    const found = await readSettingsFile(file);
    // So that the same file can be picked again once it is mended.
    target.value = '';
    setRead('problem' in found ? undefined : found);
    if ('problem' in found && found.problem) {
      say(message(`options.checklist.file.problem.${found.problem}`), true);
    }
  };
  const leave = () => {
    place.current?.querySelector<HTMLElement>('[data-opens]')?.focus();
    setRead(undefined);
  };
  const use = ({ name, settings: wanted, templates: snippets }: ReadFile) => {
    leave();
    const text = message('options.checklist.file.used', [name]);
    void keep(changeAll(wanted, snippets), text, 'undoable');
  };
  const save = async () => {
    // What writes files is loaded when it is first asked for.
    const { exportSettings } = await import('./export-settings');
    const name = exportSettings(settings, templates, systemClock());
    say(message('options.checklist.file.exported', [name]));
  };

  return (
    <div ref={place}>
      <div className={css.head}>
        <h3>{message('options.checklist.file.title')}</h3>
      </div>
      <p className={`${css.note} ${own.lead}`}>{message('options.checklist.file.lead')}</p>
      <div className={css.buttons}>
        <Button onClick={() => void save()}>{message('options.checklist.file.export')}</Button>
        <Button data-opens="" onClick={() => picker.current?.click()}>
          {message('options.checklist.file.import')}
        </Button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={message('options.checklist.file.import')}
          onChange={(event) => void pick(event)}
        />
      </div>
      {read && (
        <ImportPreview
          read={read}
          now={settings}
          templates={templates}
          use={() => use(read)}
          cancel={leave}
        />
      )}
      <RestoreAll settings={settings} keep={keep} />
      <Outcome {...outcome} />
    </div>
  );
}

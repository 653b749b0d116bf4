import { useEffect, useMemo, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import type { ChecklistSettings } from '@/lib/domain/checklist/settings';
import type { Template } from '@/lib/domain/checklist/templates';
import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import css from '../checklist.module.css';
import type { ListChanges } from '../words/word-entries';
import { listName } from '../words/word-text';
import own from './file.module.css';
import { type ImportChanges, importChanges, templateChanges } from './import-changes';
import type { ReadFile } from './read-file';

interface Props {
  read: ReadFile;
  now: ChecklistSettings;
  templates: readonly Template[];
  use: () => void;
  cancel: () => void;
}

/** What a file would change, before it does. */
export function ImportPreview({ read, now, templates, use, cancel }: Props) {
  const changes = useMemo(
    () => importChanges(now, read.settings, templateChanges(templates, read.templates)),
    [now, templates, read],
  );
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={`${css.sheet} ${own.preview}`}>
      <h4 ref={heading} tabIndex={-1}>
        {message('options.checklist.file.preview', [read.name])}
      </h4>
      {changes.none ? <p>{message('options.checklist.file.same')}</p> : <Counts {...changes} />}
      {read.dropped > 0 && (
        <p className={own.dropped}>
          {message('options.checklist.file.dropped', [count(read.dropped)])}
        </p>
      )}
      <div className={css.buttons}>
        {!changes.none && (
          <Button look="primary" onClick={use}>
            {message('options.checklist.file.use')}
          </Button>
        )}
        <Button onClick={cancel}>{message('options.checklist.cancel')}</Button>
      </div>
    </div>
  );
}

const Counts = ({ checks, thresholds, templates, lists }: ImportChanges) => (
  <dl className={own.counts}>
    {checks > 0 && (
      <Line what={message('options.checklist.file.checks')} changes={[places(checks)]} />
    )}
    {thresholds > 0 && (
      <Line what={message('options.checklist.file.thresholds')} changes={[places(thresholds)]} />
    )}
    {templates > 0 && (
      <Line what={message('options.checklist.file.templates')} changes={[places(templates)]} />
    )}
    {lists.map((changes) => (
      <Line
        key={changes.list}
        what={message('options.checklist.file.list', [listName(changes.list)])}
        changes={listTexts(changes)}
      />
    ))}
  </dl>
);

const Line = ({ what, changes }: { what: string; changes: readonly string[] }) => (
  <div>
    <dt>{what}</dt>
    <dd>
      {changes.map((text) => (
        <span key={text}>{text}</span>
      ))}
    </dd>
  </div>
);

const places = (number: number): string =>
  message('options.checklist.file.values', [count(number)]);

function listTexts({ added, removed, changed, reordered }: ListChanges): string[] {
  return [
    ...(added > 0 ? [message('options.checklist.file.more', [count(added)])] : []),
    ...(removed > 0 ? [message('options.checklist.file.fewer', [count(removed)])] : []),
    ...(changed > 0 ? [message('options.checklist.file.other', [count(changed)])] : []),
    ...(reordered ? [message('options.checklist.file.order')] : []),
  ];
}

import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { language } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { extensionVersion } from '@/lib/platform/extension';
import { tableCounts } from '@/lib/storage/queries/options-summary';
import { type Keeping, lookAtKeeping } from '@/lib/storage/queries/options-usage';
import type { DiagnosticRow } from '@/lib/storage/rows';
import { useHistory } from '@/lib/stores/use-history';
import { Notice } from '../Notice';
import { browserName } from './browser-name';
import css from './diagnostics.module.css';
import { reportText } from './report';

/** The report as text: what is copied can be read first, and selected where copying fails. */
export function CopyReport({ rows }: { rows: readonly DiagnosticRow[] }) {
  const [copied, setCopied] = useState<boolean>();
  const [open, setOpen] = useState(false);
  const [keeping, setKeeping] = useState<Keeping>();
  const tables = useHistory(tableCounts);
  useEffect(() => {
    void lookAtKeeping(navigator.storage).then(setKeeping);
  }, []);
  if (!tables || !keeping) return null;
  const version = extensionVersion();
  const facts = { version, browser: browserName(navigator), language: language() };
  const text = reportText({ ...facts, tables, keeping, rows });
  const copy = async () => {
    const done = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    setCopied(done);
    if (!done) setOpen(true);
  };
  return (
    <div className={css.report}>
      <Button onClick={() => void copy()}>{message('options.diagnostics.copy')}</Button>
      <p className={css.note}>{message('options.diagnostics.copyNote')}</p>
      <Notice text={copied === undefined ? undefined : saidOf(copied)} bad={copied === false} />
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{message('options.diagnostics.preview')}</summary>
        <pre>{text}</pre>
      </details>
    </div>
  );
}

const saidOf = (copied: boolean): string =>
  message(copied ? 'options.diagnostics.copied' : 'options.diagnostics.copyFailed');

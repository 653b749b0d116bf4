import { type FormEvent, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { focusInvalid } from '@/components/ui/focus-invalid';
import { type Connection, isConnected } from '@/lib/domain/advertising/connection';
import { REPORT_HOST } from '@/lib/domain/advertising/host';
import { message } from '@/lib/i18n/message';
import { send } from '@/lib/messaging/client';
import { requestReportHost } from '@/lib/platform/report-host';
import { Steps } from '../steps/Steps';
import { Account } from './Account';
import css from './connect.module.css';
import { More } from './More';
import { TokenPart } from './TokenPart';
import { type Checked, type Draft, useDraft } from './use-draft';

interface Props {
  connections: readonly Connection[];
  /** Changes this one; a new one without. */
  known?: Connection;
  close: (() => void) | undefined;
  saved: (text: string) => void;
}

export function ConnectForm({ connections, known, close, saved }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const draft = useDraft(known, connections);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const submitName = message(known ? 'advertising.page.save' : 'advertising.page.connect');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const checked = draft.check();
    if (!checked) return focusInvalid(form.current);
    setBusy(true);
    const wrong = await keep(draft, checked, known);
    setBusy(false);
    setProblem(wrong ?? '');
    if (wrong === undefined)
      saved(message(known ? 'advertising.page.changed' : 'advertising.page.connected'));
  };
  return (
    <form ref={form} className={css.form} noValidate onSubmit={(event) => void submit(event)}>
      {!known && <h3>{message('advertising.page.new')}</h3>}
      <Steps open={!known && connections.length === 0} />
      <TokenPart draft={draft} connections={connections} known={known} />
      <Account draft={draft} isLeft={(network) => !isConnected(network, connections, known?.id)} />
      <More draft={draft} />
      <p className={css.note}>
        {message('advertising.page.permission', [submitName, REPORT_HOST])}
      </p>
      <p role="alert" className={css.problem}>
        {problem}
      </p>
      <div className={css.buttons}>
        <Button look="primary" type="submit" disabled={busy}>
          {submitName}
        </Button>
        {close && <Button onClick={close}>{message('advertising.page.close')}</Button>}
      </div>
    </form>
  );
}

/** What stands in the way, in words. A browser asks for a permission only while it is pressed. */
async function keep(
  { taken, like, fields }: Draft,
  checked: Checked,
  known: Connection | undefined,
): Promise<string | undefined> {
  const allowed = await requestReportHost().catch(() => false);
  if (!allowed) return message('advertising.page.error.refused', [REPORT_HOST]);
  const answer = await send('saveConnection', {
    ...checked,
    ...(known && { id: known.id }),
    ...(taken ? { token: taken.token.reveal() } : { like }),
    ...{ place: fields.place.trim(), names: { ...fields.names }, publisher: fields.publisher },
  });
  if (!answer.ok) return message('goal.notKept');
  return answer.problem && message(`advertising.page.problem.${answer.problem}`);
}

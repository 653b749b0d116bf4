import { render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { ImportPart } from '@/components/options/advertising/card/ImportPart';
import type { GmtDay } from '@/lib/domain/advertising/gmt';
import { EMPTY_QUEUE, type QueueState, type Task } from '@/lib/domain/advertising/queue/state';
import { message } from '@/lib/i18n/message';
import type { PullRow } from '@/lib/storage/pulls/rows';
import type { ConnectionState } from '@/lib/storage/queries/pulls';
import { speak } from '../../helpers/messages';
import { connectionOf, pullId } from '../../unit/advertising/runner/support';

beforeEach(() => speak('ja'));

const CONNECTION = connectionOf();
const TASK: Task = {
  ...{ connection: CONNECTION.id, run: 'import', report: 'items', dateType: 'transaction' },
  ...{ from: '2026-10-01' as GmtDay, to: '2026-10-31' as GmtDay, attempts: 0 },
};

function shown(queue: Partial<QueueState>, pull: Partial<PullRow>) {
  const { id: connection, slot, network } = CONNECTION;
  const lastImport: PullRow = {
    ...{ id: pullId(), connection, slot, network, at: 0, kind: 'import', state: 'ready' },
    ...pull,
  };
  const state: ConnectionState = {
    ...{ queue: { ...EMPTY_QUEUE, ...queue }, trial: undefined, otherTrial: false },
    ...{ lastImport, running: undefined },
  };
  render(<ImportPart connection={CONNECTION} state={state} />);
}

type Key = 'ready' | 'readyPart' | 'cancelled' | 'goOn' | 'goOnSame' | 'retry' | 'start' | 'anew';
const wordsOf = (key: Key) => message(`advertising.import.${key}`);
const says = (key: Key) => screen.queryByText(wordsOf(key)) !== null;
const button = (key: Key) => screen.queryByRole('button', { name: wordsOf(key) }) !== null;

describe('an import that is read', () => {
  test('says so when everything has come', () => {
    shown({ finished: [TASK] }, {});
    expect(says('ready')).toBe(true);
    expect(says('readyPart')).toBe(false);
  });

  test('warns that a new one takes the place of what waits', () => {
    shown({ finished: [TASK] }, {});
    expect(says('anew')).toBe(true);
  });

  test('warns of nothing when all of it is in the notebook', () => {
    shown({ finished: [TASK] }, { state: 'stored' });
    expect(says('anew')).toBe(false);
  });

  test('does not when the user cancelled it', () => {
    shown({ held: [TASK] }, {});
    expect(says('ready')).toBe(false);
    expect(says('readyPart')).toBe(true);
    expect(button('goOn')).toBe(true);
  });

  test('nor when a report did not come', () => {
    const problem = { id: 'timeout' } as const;
    const problems = [{ report: 'items', problem }] as const;
    shown({ failed: [{ task: TASK, problem }] }, { outcome: { at: 0, problems, dried: false } });
    expect(says('readyPart')).toBe(true);
    expect(button('retry')).toBe(true);
  });

  test('of which nothing is left has nothing to be tried again', () => {
    const problems = [{ report: 'items', problem: { id: 'timeout' } }] as const;
    shown({}, { state: 'dropped', outcome: { at: 0, problems, dried: false } });
    expect(button('retry')).toBe(false);
  });
});

describe('an import whose connection was changed', () => {
  test('asks whether the new token is the same account’s', () => {
    shown({ held: [TASK] }, { changed: true });
    expect(screen.getByRole('alert').textContent).toBe(message('advertising.import.changed.token'));
    expect(button('goOnSame')).toBe(true);
    expect(button('start')).toBe(true);
    expect(says('cancelled')).toBe(false);
  });

  test('says when it was given up', () => {
    shown({}, { state: 'dropped', changed: true });
    expect(screen.getByRole('alert').textContent).toBe(message('advertising.import.changed.gone'));
  });
});

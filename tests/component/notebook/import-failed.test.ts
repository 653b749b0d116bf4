import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useImport } from '@/components/notebook/rewards/import/use-import';
import type { SoldKey } from '@/lib/domain/rewards/trace/sold-name';
import type { Desk } from '@/lib/ledger/client';

const dead = () => Promise.reject(new Error('the worker died'));
const DEAD: Desk = {
  read: dead,
  nameMonth: dead,
  store: dead,
  readPull: dead,
  storePull: dead,
  dropPull: dead,
  undo: dead,
  trace: dead,
  answer: dead,
  close: () => {},
};
const noWorker = (): Desk => {
  throw new Error('no worker');
};
const FILES = [new File(['a'], 'order.csv')];

for (const [name, open] of [
  ['cannot start', noWorker],
  ['dies', () => DEAD],
] as const) {
  test(`a worker that ${name} fails the import`, async () => {
    const { result } = renderHook(() => useImport(open));
    act(() => result.current.read(FILES));
    await waitFor(() => expect(result.current.state).toEqual({ step: 'failed' }));
    act(() => result.current.close());
    expect(result.current.state).toEqual({ step: 'idle' });
    act(() => void result.current.answer('a|b|' as SoldKey, { forget: true }));
    await waitFor(() => expect(result.current.state).toEqual({ step: 'failed' }));
  });
}

import { expect, test } from 'vitest';
import { newTurns } from '@/lib/domain/turns';

const later = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

test('a piece of work begins when the one before it is over', async () => {
  const inTurn = newTurns();
  const steps: string[] = [];
  const piece = (name: string) => async () => {
    steps.push(`${name} begins`);
    await later();
    steps.push(`${name} ends`);
    return name;
  };
  expect(await Promise.all([inTurn(piece('one')), inTurn(piece('two'))])).toEqual(['one', 'two']);
  expect(steps).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
});

test('a failure is told to who asked, and does not stop the line', async () => {
  const inTurn = newTurns();
  const failing = inTurn(() => Promise.reject(new Error('no')));
  const next = inTurn(() => Promise.resolve('yes'));
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe('yes');
});

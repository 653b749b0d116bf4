import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { PasteOrFile } from '@/components/notebook/PasteOrFile';
import { speak } from '../../helpers/messages';

beforeEach(() => speak('ja'));

const words = { paste: 'text', take: 'read', choose: 'choose', dropHere: 'drop', letGo: 'let go' };

/** `品名,皿` as a spreadsheet in Japan saves it. */
const SHIFT_JIS = [0x95, 0x69, 0x96, 0xbc, 0x2c, 0x8e, 0x4d];

test.each([
  ['Shift_JIS', new Uint8Array(SHIFT_JIS)],
  ['UTF-8', new TextEncoder().encode('品名,皿')],
  ['UTF-8 with its mark', new TextEncoder().encode('\ufeff品名,皿')],
])('a file saved as %s says what was written', async (_, bytes) => {
  const onTake = vi.fn();
  render(<PasteOrFile {...{ words, onTake }} text="" onText={() => {}} accept=".csv" rows={3} />);
  const file = new File([bytes], 'orders.csv', { type: 'text/csv' });
  await userEvent.upload(screen.getByLabelText('choose'), file);
  await waitFor(() => expect(onTake).toHaveBeenCalledWith('品名,皿'));
});

import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { ConnectForm } from '@/components/options/advertising/connect/ConnectForm';
import { ADVERTISING_REPORTS } from '@/lib/domain/advertising/report-kinds';
import { message } from '@/lib/i18n/message';
import { speak } from '../../helpers/messages';

beforeEach(() => speak('ja'));

test('an account without any report is not connected: nothing could be asked of it', async () => {
  const user = userEvent.setup();
  render(<ConnectForm connections={[]} close={undefined} saved={() => undefined} />);
  await user.click(screen.getByText(message('advertising.page.more')));
  for (const report of ADVERTISING_REPORTS)
    await user.clear(screen.getByLabelText(message(`advertising.report.${report}`)));
  await user.click(screen.getByRole('button', { name: message('advertising.page.connect') }));
  const field = await screen.findByLabelText(message('advertising.report.items'));
  expect(field).toHaveAccessibleDescription(message('advertising.page.error.names'));
  await user.type(field, 'My report');
  await waitFor(() => expect(field).toBeValid());
  expect(screen.queryByText(message('advertising.page.error.names'))).toBeNull();
});

import { Options } from '@/components/options/Options';
import { HistoryGate } from '@/components/ui/HistoryGate';
import { mountPage } from '@/components/ui/mount';
import { message } from '@/lib/i18n/message';

mountPage(
  message('options.documentTitle'),
  <HistoryGate>
    <Options />
  </HistoryGate>,
);

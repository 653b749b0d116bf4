import { Notebook } from '@/components/notebook/Notebook';
import { HistoryGate } from '@/components/ui/HistoryGate';
import { mountPage } from '@/components/ui/mount';
import { message } from '@/lib/i18n/message';

mountPage(
  `${message('notebook.timeline')} – ${message('extension.shortName')}`,
  <HistoryGate>
    <Notebook />
  </HistoryGate>,
);

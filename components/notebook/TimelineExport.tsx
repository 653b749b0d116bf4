import type { TimelineFilter } from '@/lib/domain/timeline';
import { systemClock } from '@/lib/platform/clock';
import { history } from '@/lib/storage/history';
import type { Saving } from './csv-file';
import { ExportButton } from './ExportButton';

interface Props {
  filter: TimelineFilter;
  total: number | undefined;
}

export const TimelineExport = ({ filter, total }: Props) => (
  <ExportButton total={total} write={(saving) => save(filter, saving)} />
);

async function save(filter: TimelineFilter, saving: Saving): Promise<number> {
  const now = systemClock();
  const [{ saveCsv }, { timelineCsv }] = await Promise.all([
    import('./csv-file'),
    import('./export-timeline'),
  ]);
  return saveCsv('timeline', now, timelineCsv(history, filter, now), saving);
}

import { systemClock } from '@/lib/platform/clock';
import { history } from '@/lib/storage/history';
import type { SaleFilter } from '@/lib/storage/queries/ledger/sales-filter';
import { type Saving, saveCsv } from '../../csv-file';
import { ExportButton } from '../../ExportButton';

interface Props {
  filter: SaleFilter;
  total: number | undefined;
}

export const SalesExport = ({ filter, total }: Props) => (
  <ExportButton total={total} write={(saving) => save(filter, saving)} />
);

async function save(filter: SaleFilter, saving: Saving): Promise<number> {
  const { salesOfFilter } = await import('./export-sales');
  return saveCsv('rewards', systemClock(), salesOfFilter(history, filter), saving);
}

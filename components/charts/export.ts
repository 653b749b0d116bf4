import { download } from '@/components/ui/download';
import { csvTable } from '@/lib/storage/queries/csv';
import { drawn, standalone } from './png';
import type { ChartTable } from './table';

export async function saveCsv({ columns, rows }: ChartTable, name: string): Promise<void> {
  const lines = rows.map((row) => row.map((cell) => cell ?? ''));
  const text = await csvTable([columns, ...lines]);
  download(new Blob([text], { type: 'text/csv;charset=utf-8' }), name);
}

export async function savePng(svg: SVGSVGElement, title: string, name: string): Promise<void> {
  download(await drawn(standalone(svg, title)), name);
}

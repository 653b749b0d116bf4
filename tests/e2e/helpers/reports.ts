import type { Page } from '@playwright/test';
import type { JstMonth } from '@/lib/domain/month';
import type { OrderLine } from '@/lib/domain/rewards/report-lines';
import type { JstDay } from '@/lib/domain/time';
import { reportBytes, reportText } from '../../fixtures/reports/make';

export interface ReportFile {
  name: string;
  bytes: Uint8Array;
}

const at = (text: string) => Date.parse(`${text}+09:00`);

export const sale = (part: Partial<OrderLine> = {}): OrderLine => ({
  occurredAt: at('2026-09-05T09:17:23'),
  reward: 100,
  rate: 40,
  amount: 2_500,
  genre: 'キッチン用品',
  shopName: '見本ショップ',
  itemName: 'マグカップ 350ml',
  status: 'unconfirmed',
  linkType: '1',
  device: '3',
  measurementId: '楽天ROOM',
  ...part,
});

/** Sales of a September: 100 and 200 yen through the ROOM, 300 yen through a blog. */
export const september = (status: OrderLine['status']): OrderLine[] => [
  sale({ status }),
  sale({ status, occurredAt: at('2026-09-06T21:00:00'), reward: 200, itemName: '木のうつわ' }),
  sale({ status, occurredAt: at('2026-09-30T23:59:59'), reward: 300, measurementId: 'myblog' }),
];

export function orderFile(month: string, lines: readonly OrderLine[]): ReportFile {
  const text = reportText('order', lines, { month: month as JstMonth, newline: '\r\n' });
  return { name: `order_${month}.csv`, bytes: reportBytes(text, 'shift_jis') };
}

export const periodFile: ReportFile = {
  name: 'period.csv',
  bytes: reportBytes(
    reportText('period', [
      { day: '2026-09-05' as JstDay, reward: 100, clicks: 40, sales: 1, amount: 2_500 },
      { day: '2026-09-06' as JstDay, reward: 500, clicks: 20, sales: 2, amount: 9_000 },
    ]),
  ),
};

/** Lets files fall onto the page, as a hand with a mouse would. */
export async function drop(page: Page, files: readonly ReportFile[]): Promise<void> {
  const plain = files.map(({ name, bytes }) => ({ name, bytes: [...bytes] }));
  await page.evaluate((dropped) => {
    const dataTransfer = new DataTransfer();
    for (const { name, bytes } of dropped) {
      dataTransfer.items.add(new File([new Uint8Array(bytes)], name, { type: 'text/csv' }));
    }
    const event = (type: string) =>
      new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
    window.dispatchEvent(event('dragover'));
    window.dispatchEvent(event('drop'));
  }, plain);
}

/** Chooses files in the page's own field. */
export const choose = (page: Page, files: readonly ReportFile[]): Promise<void> =>
  page
    .locator('input[type=file]')
    .setInputFiles(
      files.map(({ name, bytes }) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(bytes) })),
    );

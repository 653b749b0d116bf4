import { COLUMN_TITLES, REPORT_COLUMNS } from '../domain/advertising/report-kinds';
import { message } from './message';

export const ADVERTISING_HINTS = [
  'advertiser',
  'tokenHidden',
  'siteIdUnchecked',
  'takesMinutes',
  'derived',
  'aggregated',
  'lost',
  'networkCurrency',
  'yenRounding',
  'assumedName',
] as const;
export type AdvertisingHint = (typeof ADVERTISING_HINTS)[number];

/** What has to be said beside a field, a test or a number. */
export const advertisingHint = (hint: AdvertisingHint): string =>
  message(`advertising.hint.${hint}`);

/** The way to the address that is to be pasted, step by step. */
export const connectSteps = (): string[] => [
  message('advertising.connect.step1'),
  message('advertising.connect.step2'),
  message('advertising.connect.step3'),
  message('advertising.connect.step4'),
  message('advertising.connect.step5'),
];

/** How to save the SKU report under the name that is looked for. */
export function saveSteps(name: string): string[] {
  const { needed, wanted } = REPORT_COLUMNS.sku;
  const [columns, more] = [needed, wanted].map((list) =>
    list.map((column) => COLUMN_TITLES[column]).join(message('advertising.between')),
  );
  return [
    message('advertising.save.step1'),
    message('advertising.save.step2', [columns ?? '', more ?? '']),
    message('advertising.save.step3', [name]),
  ];
}

import { currencyOf, type Network } from '../../../domain/advertising/networks';
import type { Decimal } from '../../../domain/money/decimal';
import { amountsIn, type Currency, type Money, sumsOf } from '../../../domain/money/money';
import type { HistoryDb } from '../../db';
import type { PulledChunkRow, PulledContent } from '../../pulls/rows';
import { LineBook, monthOfSpan, replaceDays } from './line-book';
import type { AdvertisingLineRow, StatedReport, Statement } from './rows';

interface Amounts {
  sales?: Decimal | undefined;
  commission?: Decimal | undefined;
  currency: Currency | undefined;
}

function amountsOf(content: PulledContent): readonly Amounts[] {
  const { kind, lines } = content;
  return kind === 'signatureOrders' || kind === 'signatureActivity' ? [] : lines;
}

const STATED: readonly StatedReport[] = ['items', 'nonCommissionable', 'sku'];

/** What a report adds up to. Only reports by the date of the sale can be held against the ledger. */
export function statementOf(chunk: PulledChunkRow, network: Network): Statement | undefined {
  const { content, dateType, from, to, at } = chunk;
  const report = STATED.find((one) => one === content.kind);
  if (!report || dateType !== 'transaction') return undefined;
  const sum = (of: 'sales' | 'commission') =>
    amountsIn(
      sumsOf(
        amountsOf(content).flatMap((line): Money[] => {
          const amount = line[of];
          const { currency } = currencyOf(line.currency, network);
          return amount === undefined ? [] : [{ amount, currency }];
        }),
      ),
    );
  return {
    ...{ report, from, to, at, lines: content.lines.length, rejected: content.rejected.length },
    ...{ sales: sum('sales'), commission: sum('commission') },
  };
}

/**
 * Kept apart from the import, and not undone with it: what a report said stays so. Inside a
 * transaction.
 */
export async function putStatements(
  db: HistoryDb,
  { id: network }: Network,
  statements: readonly Statement[],
): Promise<void> {
  for (const report of STATED) {
    const book = new LineBook();
    const isOther = (row: AdvertisingLineRow) =>
      row.says.kind === 'statement' && row.says.report !== report;
    for (const statement of statements.filter((one) => one.report === report)) {
      const { from, to, at } = statement;
      const fresh: AdvertisingLineRow = {
        key: `statement:${network}:${report}:${from}:${to}`,
        kind: 'statement',
        network,
        month: monthOfSpan(statement),
        says: { kind: 'statement', ...statement },
      };
      await replaceDays(db, book, network, ['statement'], { from, to, at }, [fresh], { isOther });
    }
    const changes = book.all();
    const gone = changes.flatMap(({ before, after }) => (before && !after ? before.key : []));
    await db.advertisingLines.bulkDelete(gone);
    await db.advertisingLines.bulkPut(changes.flatMap(({ after }) => after ?? []));
  }
}

import { createHash } from 'node:crypto';
import type { Reply } from './answer';
import { ACCOUNTS } from './reports';
import { type Sale, salesOf, u1Of } from './sales';

/** The newer API of publishers: a token for an hour, and what happened in the last weeks. */
const LONGEST_DAYS = 30;
const DAY = 86_400_000;

const json = (status: number, value: unknown): Reply => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});

const accessOf = (token: string): string =>
  createHash('md5').update(`access ${token}`).digest('hex');

/** `authorization`: the account's token stands in for its client id and secret. */
export function tokenAnswer(authorization: string, body: string): Reply {
  const account = ACCOUNTS.find(({ token }) => authorization === `Bearer ${token}`);
  const scope = new URLSearchParams(body).get('scope') ?? '';
  if (!account) return json(401, { error: 'invalid_client' });
  if (!/^\d{7}$/.test(scope)) return json(400, { error: 'invalid_scope' });
  const access = accessOf(account.token);
  return json(200, {
    access_token: access,
    refresh_token: access.toUpperCase(),
    token_type: 'bearer',
    expires_in: 3600,
  });
}

const event = (sale: Sale, now: number) => ({
  etransaction_id: sale.transactionId,
  advertiser_id: sale.mid,
  order_id: sale.orderId,
  sku_number: sale.sku,
  sale_amount: sale.sales / 1000,
  quantity: sale.items,
  commissions: sale.commission / 1000,
  process_date: new Date(sale.processedAt).toUTCString(),
  transaction_date: new Date(sale.at).toUTCString(),
  product_name: sale.product,
  u1: u1Of(sale, now),
  is_event: 'N',
});

const moment = (text: string | null): number => Date.parse(`${(text ?? '').replace(' ', 'T')}Z`);

/** The last ones by process date, a page at a time; both ends of the period or none. */
export function eventsAnswer(url: URL, authorization: string, now: number): Reply {
  const account = ACCOUNTS.find(({ token }) => authorization === `Bearer ${accessOf(token)}`);
  if (!account) return json(401, { message: 'Access Token Expired' });
  const { searchParams: parameters } = url;
  const dates = ['process_date_start', 'process_date_end'].map((name) => parameters.get(name));
  const asked = dates.filter((date) => date !== null).length;
  const [from = 0, to = 0] = asked === 0 ? [now - LONGEST_DAYS * DAY, now] : dates.map(moment);
  // An end without a start is no number, and so is a date that cannot be read.
  if (!(from <= to && from >= now - LONGEST_DAYS * DAY))
    return json(400, { errors: ['Invalid date range'] });
  const limit = Number(parameters.get('limit') ?? 100);
  const start = (Number(parameters.get('page') ?? 1) - 1) * limit;
  const events = account.networks
    .flatMap((network) => salesOf(network, now))
    .filter(({ processedAt, lost }) => processedAt >= from && processedAt <= to && !lost)
    .sort((a, b) => b.processedAt - a.processedAt);
  return json(
    200,
    events.slice(start, start + limit).map((sale) => event(sale, now)),
  );
}

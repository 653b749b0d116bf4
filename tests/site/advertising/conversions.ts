import { createHmac } from 'node:crypto';
import type { Reply } from './answer';

/** Merchants as the transports know them, and what a gateway's key may do. */
export const MERCHANTS = {
  open: '39197',
  /** Known, but its tracking is not switched on. */
  closed: '40000',
} as const;
export const GATEWAY_KEY = 'gw-practice-key-0123456789';
export const SIGNING_KEY = 'nvp-practice-key';

/** What one of the endpoints counted: the same twice is a mistake of the sender's. */
export interface Told {
  by: 'ep' | 'nvp' | 'gateway';
  mid: string;
  order: string;
  amounts: string[];
  test: boolean;
}

const xml = (inside: string): Reply => ({
  status: 200,
  headers: { 'content-type': 'text/xml;charset=UTF-8' },
  body: `<response>\n ${inside}\n</response>\n`,
});
const denied = xml('<error>\n Access denied\n </error>');
const counted = (id: number, good: number, bad: number): Reply =>
  xml(
    `<unique_id>${id}</unique_id>\n <summary>\n  <transactions>\n   <good>${good}</good>\n   <bad>${bad}</bad>\n  </transactions>\n </summary>`,
  );
const badPage: Reply = {
  status: 400,
  headers: { 'content-type': 'text/html;charset=utf-8' },
  body: '<!doctype html><html lang="en"><head><title>HTTP Status 400 – Bad Request</title></head><body><h1>HTTP Status 400 – Bad Request</h1></body></html>',
};
const GIF = '\u0047IF89a\u0001\u0000\u0001\u0000';

/** Lists are split before they are decoded, so that an item may hold the separator itself. */
const listIn = (query: string, name: string): string[] => {
  const [, text = ''] = new RegExp(`(?:^|&)${name}=([^&]*)`).exec(query) ?? [];
  return text.split('|').map(decodeURIComponent);
};

const textIn = (query: string, name: string): string | undefined =>
  new RegExp(`(?:^|&)${name}=`).test(query) ? listIn(query, name).join('|') : undefined;

/** How many of an order's lines cannot be counted. */
function badRows(query: string): number {
  const [skus, amounts] = [listIn(query, 'skulist'), listIn(query, 'amtlist')];
  const lists = ['qlist', ...(textIn(query, 'namelist') === undefined ? [] : ['namelist'])];
  const even = [amounts, ...lists.map((name) => listIn(query, name))].every(
    ({ length }) => length === skus.length,
  );
  const land = textIn(query, 'land');
  const landed = land === undefined || /^\d{8}_\d{4}$/.test(land);
  if (!even || !landed || skus.includes('')) return skus.length;
  return amounts.filter((amount) => !/^-?\d+$/.test(amount)).length;
}

function order(query: string, mid: string, by: Told['by'], told: Told[]): Reply {
  if (!/^\d+$/.test(mid)) return badPage;
  if (mid !== MERCHANTS.open) return denied;
  const bad = badRows(query);
  const amounts = listIn(query, 'amtlist');
  const ord = textIn(query, 'ord') ?? '';
  told.push({ by, mid, order: ord, amounts, test: ord.startsWith('TEST-') });
  return counted(143_407_391_430 + told.length, amounts.length - bad, bad);
}

function epAnswer(query: string, told: Told[]): Reply {
  const reply = order(query, textIn(query, 'mid') ?? '', 'ep', told);
  const asked = textIn(query, 'xml') === '1' || reply.status !== 200;
  return asked ? reply : { status: 200, headers: { 'content-type': 'image/gif' }, body: GIF };
}

const plainBase64 = (text: string) => text.replaceAll('-', '+').replaceAll('_', '/');

function nvpAnswer(query: string, told: Told[]): Reply {
  const raw = Buffer.from(plainBase64(textIn(query, 'msg') ?? ''), 'base64').toString('latin1');
  const signature = createHmac('md5', SIGNING_KEY).update(raw).digest('base64');
  if (plainBase64(textIn(query, 'md5') ?? '') !== signature) return denied;
  return order(raw, textIn(query, 'mid') ?? '', 'nvp', told);
}

const json = (status: number, value: object): Reply => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});

const missing = (field: string): Reply =>
  json(400, { error: { code: 'invalid_request', field, message: `${field} is required` } });

function gatewayAnswer(authorization: string, body: string, told: Told[]): Reply {
  if (authorization !== `Bearer ${GATEWAY_KEY}`)
    return json(401, { error: 'invalid_api_key', message: 'The API key is not valid.' });
  let event: Record<string, unknown>;
  try {
    event = JSON.parse(body);
  } catch {
    return json(400, { error: { message: 'The body is not JSON.' } });
  }
  for (const field of ['orderId', 'amount', 'mid'])
    if (typeof event[field] !== 'string' || event[field] === '') return missing(field);
  const { orderId, amount, mid, test } = event as Record<string, string>;
  if (mid !== MERCHANTS.open)
    return json(400, { error: { field: 'mid', message: 'mid does not belong to this key' } });
  const amounts = [amount ?? ''];
  told.push({ by: 'gateway', mid, order: orderId ?? '', amounts, test: Boolean(test) });
  return json(200, { id: `evt_${told.length}`, status: 'accepted' });
}

/** The answer of the three transports, or nothing where the request is for something else. */
export function conversionAnswer(
  { method, url, authorization, body }: Asked,
  told: Told[],
): Reply | undefined {
  const query = url.search.slice(1);
  if (url.pathname === '/ep') return epAnswer(query, told);
  if (url.pathname === '/nvp') return nvpAnswer(query, told);
  if (url.pathname === '/v1/conversions' && method === 'POST')
    return gatewayAnswer(authorization, body, told);
  return undefined;
}

interface Asked {
  method: string | undefined;
  url: URL;
  authorization: string;
  body: string;
}

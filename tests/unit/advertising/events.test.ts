import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AdvertisingSite, startAdvertising } from '../../site/advertising/server';
import { WHOLE } from './run';

/** What the stand-in itself promises of the newer API; nothing in the extension uses it yet. */
let site: AdvertisingSite;
beforeAll(async () => {
  site = await startAdvertising(Date.parse('2026-11-20T12:00:00Z'));
});
afterAll(() => site.close());

async function access(scope: string): Promise<string> {
  const headers = { authorization: `Bearer ${WHOLE.reveal()}` };
  const body = new URLSearchParams({ scope });
  const response = await fetch(`${site.base}/token`, { method: 'POST', headers, body });
  const { access_token = '' } = await response.json();
  return access_token;
}

async function events(token: string, query = '') {
  const headers = { authorization: `Bearer ${token}` };
  const response = await fetch(`${site.base}/events/1.0/transactions${query}`, { headers });
  return { status: response.status, body: await response.json() };
}

test('a token is given for a site id, and events for a token', async () => {
  expect(await access('12345')).toBe('');
  const token = await access('1234567');
  const { body } = await events(token);
  expect(body.length).toBeGreaterThan(5);
  expect(body[0].etransaction_id).toMatch(/^[0-9a-f]{32}$/);
  expect((await events(token, '?limit=2&page=2')).body).toEqual(body.slice(2, 4));
});

test('old, half and unauthorised requests are refused', async () => {
  const token = await access('1234567');
  const start = '?process_date_start=2026-01-01%2000:00:00';
  expect((await events(token, start)).status).toBe(400);
  expect((await events(token, `${start}&process_date_end=2026-01-02%2000:00:00`)).status).toBe(400);
  expect((await events('wrong')).status).toBe(401);
});

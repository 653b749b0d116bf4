import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hmacMd5 } from '@/lib/conversions/sign';
import type { Profile } from '@/lib/domain/conversions/profile';
import { draftOf } from '@/lib/domain/conversions/request/draft';
import { requestText, secretRequest, shownRequest } from '@/lib/domain/conversions/request/sent';
import { Secret } from '@/lib/domain/secret';
import { EP, epParameters, eventOf, GATEWAY, line, NVP, SITE_ID } from './support';

const KEY = new Secret('s3cret/key+=');

function shown(profile: Profile, event = eventOf()) {
  const drafted = draftOf(profile, event);
  if (!drafted.ok) throw new Error(drafted.problem);
  return shownRequest(drafted.draft);
}

function sent(profile: Profile, event = eventOf()) {
  const drafted = draftOf(profile, event);
  if (!drafted.ok) throw new Error(drafted.problem);
  return secretRequest(drafted.draft, KEY, hmacMd5);
}

describe('lists', () => {
  test('of any texts come back as they were, every list as long as the others', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
    const nasty = fc.oneof(
      text,
      fc.constantFrom('|', '%', '50%|off', '%7C', '&=#', '日本|語', '\'"<'),
    );
    const filled = nasty.filter((value) => value.replace(/\s+/g, ' ').trim() !== '');
    fc.assert(
      fc.property(fc.uniqueArray(filled, { minLength: 1, maxLength: 8 }), (skus) => {
        const squeezed = [...new Set(skus.map((sku) => sku.replace(/\s+/g, ' ').trim()))];
        const lines = squeezed.map((sku) => line({ sku, name: sku, unitPrice: '1' }));
        const event = eventOf({ amount: `${squeezed.length}`, lines });
        const read = epParameters(EP, event);
        expect(read.get('skulist')).toEqual(squeezed.map((sku) => sku.toWellFormed()));
        expect(read.get('namelist')).toEqual(squeezed.map((sku) => sku.toWellFormed()));
        for (const name of ['skulist', 'qlist', 'amtlist', 'namelist'])
          expect(read.get(name)?.length).toBe(squeezed.length);
      }),
    );
  });

  test('are in the address as they are written down: an address is not changed on its way', () => {
    const { address } = shown(EP, eventOf({ lines: [line({ sku: "a|b%c'd", name: '50% 引き' })] }));
    expect(new URL(address).href).toBe(address);
    expect(address).toContain('skulist=a%7Cb%25c%27d&');
  });

  test('an empty cell keeps its place', async () => {
    const { listOf } = await import('@/lib/domain/conversions/request/list');
    expect(listOf(['SALE20', '', 'SALE50'])).toBe('SALE20||SALE50');
  });
});

describe('an address of 8,000 characters', () => {
  const many = (count: number, name: string, sku = 'SKU') =>
    eventOf({
      amount: `${count}`,
      lines: Array.from({ length: count }, (_, n) =>
        line({ sku: `${sku}${n}`, name: `${name}${n}`, unitPrice: '1' }),
      ),
    });

  test.each([EP, NVP])('loses the names first, whole, and says so', (profile) => {
    const event = many(150, '長い名前の商品');
    const drafted = draftOf(profile, event);
    expect(drafted).toMatchObject({ ok: true, draft: { cut: true } });
    expect(sent(profile, event)?.address.length).toBeLessThanOrEqual(8000);
    const text =
      drafted.ok && drafted.draft.variant === 'nvp'
        ? drafted.draft.raw
        : sent(profile, event)?.address;
    expect(text).toMatch(/&trunc=true$/);
    expect(text).not.toContain('namelist');
    expect(text).toContain('SKU149');
  });

  test.each([EP, NVP])('never cuts a list of amounts: there is no request then', (profile) => {
    expect(draftOf(profile, many(200, 'x', '長い品番'.repeat(10)))).toEqual({
      ok: false,
      problem: 'tooLong',
    });
  });

  test('is the limit of every request there is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 1, max: 60 }),
        (count, length) => {
          for (const profile of [EP, NVP]) {
            const drafted = draftOf(profile, many(count, '名'.repeat(length)));
            if (!drafted.ok) continue;
            const out = secretRequest(drafted.draft, KEY, hmacMd5);
            expect(out?.address.length).toBeLessThanOrEqual(8000);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('what goes out', () => {
  test('/ep: the parameters of the documents, and no key', () => {
    const read = epParameters(EP, eventOf({ coupon: 'SALE20' }));
    expect([...read.keys()]).toEqual(
      'mid xml source ord tr land date cur coupon skulist qlist amtlist namelist'.split(' '),
    );
    expect(read.get('tr')).toEqual([SITE_ID]);
    expect(read.get('land')).toEqual(['20261119_0100']);
    expect(read.get('date')).toEqual(['20261120_0200']);
    expect(sent(EP)).toEqual(shown(EP));
  });

  test('without a click neither tr nor land is told', () => {
    const read = epParameters(EP, eventOf({ click: { siteId: '', landedAt: '', pasted: '' } }));
    expect(read.has('tr') || read.has('land')).toBe(false);
  });

  test('/nvp: the text in base64 and its signature, both as addresses take them', () => {
    const address = new URL(sent(NVP)?.address ?? '');
    const message = address.searchParams.get('msg') ?? '';
    const text = atob(message.replaceAll('-', '+').replaceAll('_', '/'));
    expect(text).toMatch(/^ord=R-1&tr=.*&amtlist=1200&namelist=Mug$/);
    expect(address.searchParams.get('md5')).toBe(hmacMd5(text, KEY.reveal()));
    expect(address.searchParams.get('mid')).toBe('39197');
    // RFC 2104's own example.
    expect(hmacMd5('what do ya want for nothing?', 'Jefe')).toBe(
      Buffer.from('750c783e6ab0b503eaa86e310a5db738', 'hex').toString('base64'),
    );
  });

  test('a gateway: JSON with the key in its header', () => {
    const out = sent(
      GATEWAY,
      eventOf({ currency: 'USD', amount: '59.90', lines: [line({ unitPrice: '59.90' })] }),
    );
    expect(out?.headers.authorization).toBe(`Bearer ${KEY.reveal()}`);
    expect(JSON.parse(out?.body ?? '')).toMatchObject({
      ...{ event: 'sale', orderId: 'R-1', mid: '39197', advertiserId: 'adv-1', amount: '59.90' },
      items: [{ sku: 'A-1', name: 'Mug', quantity: 1, amount: '59.90' }],
    });
  });

  test.each([GATEWAY, NVP])('shown, it is the same with a mask for the secret', (profile) => {
    const [open, masked] = [sent(profile), shown(profile)];
    expect(requestText(masked)).toContain('••••••••');
    expect(requestText(masked)).not.toContain(KEY.reveal());
    const bare = (text: string) => text.replace(/(Bearer |md5=)[^\n&]*/, '$1');
    expect(bare(requestText(masked))).toBe(bare(open ? requestText(open) : ''));
  });
});

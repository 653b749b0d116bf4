import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { HEADERS, reportBytes, reportText } from '../../fixtures/reports/make';
import { month, order, refusal, rowsBelow } from './support';

const LOGIN = '<!DOCTYPE html>\n<html lang="ja"><head><title>ログイン</title></head></html>';
const ADVERTISING =
  '﻿Member ID (U1),MID,Advertiser Name,Order ID,Transaction Date,Transaction Time,SKU,Sales,# of Items,Total Commission,Process Date,Process Time\r\n';
const xlsx = zipSync({
  '[Content_Types].xml': strToU8('<Types/>'),
  'xl/workbook.xml': strToU8(''),
});
const oldExcel = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);

describe('what is no report is refused by name', () => {
  test.each([
    ['nothing', new Uint8Array(), { id: 'empty' }],
    ['only a byte order mark', reportBytes('', 'utf-8-bom'), { id: 'empty' }],
    ['only blanks', ' \r\n\r\n', { id: 'empty' }],
    ['an Excel file', xlsx, { id: 'excel' }],
    ['an old Excel file', oldExcel, { id: 'excel' }],
    ['a zip that nobody opened', zipSync({ 'a.csv': strToU8('a') }), { id: 'nestedZip' }],
    ['a login page', LOGIN, { id: 'html' }],
    ['a login page in EUC-JP', new Uint8Array([...strToU8('<HTML>'), 0xa5, 0xed]), { id: 'html' }],
    ['an error as XML', '<?xml version="1.0"?><Error/>', { id: 'html' }],
    ['a PDF', '%PDF-1.7\n%', { id: 'pdf' }],
    ['JSON', '{"data": []}', { id: 'json' }],
    ['JSON of a list', '[\n  {"a": 1}]', { id: 'json' }],
    ['a gzip', gzipSync(strToU8('a')), { id: 'unreadable' }],
    ['zeros', new Uint8Array(64), { id: 'unreadable' }],
    ['a report of Rakuten Advertising', ADVERTISING, { id: 'advertising' }],
    [
      'another CSV',
      '日付, 入金 ,出金\n2026-07-01,1,2\n',
      { id: 'other', start: '日付, 入金 ,出金' },
    ],
    ['another long CSV', 'a'.repeat(99), { id: 'other', start: 'a'.repeat(80) }],
  ])('%s', (_, content, problem) => {
    expect(refusal(content)).toEqual(problem);
  });
});

describe('a report that is not as downloaded', () => {
  const row = '2026-07-04,99,31,2,4960';

  test('lacks a column', () => {
    const content = `発生日,成果報酬,クリック数,売上件数\n${row}\n`;
    expect(refusal(content)).toEqual({ id: 'columnsMissing', columns: ['amount'] });
    const noStatus = HEADERS.order.ja.replace('ステータス,', '');
    expect(refusal(noStatus)).toEqual({ id: 'columnsMissing', columns: ['status'] });
  });

  test('has a column twice', () => {
    const content = `発生日,成果報酬,クリック数,売上件数,売上金額,成果報酬\n${row},5\n`;
    expect(refusal(content)).toEqual({ id: 'columnTwice', column: 'reward' });
  });

  test('has columns of two kinds, and would be counted twice', () => {
    expect(refusal('発生日,ショップ名,成果報酬,クリック数,売上件数,売上金額\n')?.id).toBe(
      'columnsMissing',
    );
  });

  test('has hardly a line that can be read', () => {
    const content = rowsBelow('period', row, ...Array<string>(10_001).fill('x,1,1,1,1'));
    expect(refusal(content)).toEqual({ id: 'tooManyRejected', line: 3 });
    const fewer = rowsBelow('period', row, ...Array<string>(10_000).fill('x,1,1,1,1'));
    expect(refusal(fewer)).toBeUndefined();
  });
});

describe('half a file', () => {
  const orders = [order(), order(), order()];
  const [line, full] = [10, reportText('order', orders, { month: month('2026-07') })];

  test('ends in the middle of its last line', () => {
    expect(refusal(full.slice(0, -15))).toEqual({ id: 'cutOff', line: line + 2 });
    expect(refusal(`${rowsBelow('shop', '店,1,2,3,4')}別,1`)).toEqual({ id: 'cutOff', line: 3 });
  });

  test('ends inside quotation marks', () => {
    const inside = full.slice(0, full.lastIndexOf('350ml'));
    expect(refusal(inside)).toEqual({ id: 'cutOff', line: line + 2 });
  });

  test('ends inside its last word', () => {
    expect(refusal(full.slice(0, -3))).toEqual({ id: 'cutOff', line: line + 2 });
    expect(refusal(full.slice(0, -1))).toBeUndefined();
  });

  test('ends in the middle of a character', () => {
    const bytes = reportBytes(rowsBelow('shop', '店,1,2,3,4', '店'), 'utf-8');
    expect(refusal(bytes.subarray(0, -2))).toEqual({ id: 'cutOff', line: 3 });
    const measured = reportBytes(full.trimEnd().replace(/楽天ROOM$/, '楽天'), 'utf-8');
    expect(refusal(measured.subarray(0, -1))).toEqual({ id: 'cutOff', line: line + 2 });
  });

  test('ends before its header', () => {
    expect(refusal(full.slice(0, full.indexOf('料率')))).toEqual({ id: 'cutOff', line: 8 });
    expect(refusal(full.slice(0, 40))?.id).toBe('cutOff');
  });

  test('is not what a short line above others is', () => {
    expect(refusal(rowsBelow('shop', '店,1', '店,1,2,3,4'))).toBeUndefined();
    expect(refusal(`${rowsBelow('shop', '店,1')}別,1`)).toBeUndefined();
  });
});

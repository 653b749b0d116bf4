import type { ReportProblem } from '../domain/rewards/report-file';

const bytesOf = (text: string): number[] => [...text].map((char) => char.charCodeAt(0));
const PDF = bytesOf('%PDF-');
const ZIP = bytesOf('PK\x03\x04');
const EMPTY_ZIP = bytesOf('PK\x05\x06');
/** Excel before 2007, and Excel with a password. */
const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const startsWith = (bytes: Uint8Array, first: readonly number[]): boolean =>
  first.every((byte, index) => bytes[index] === byte);

/** A zip by what it is, whatever its name says; the newer Excel files are zips too. */
export const isZip = (bytes: Uint8Array): boolean =>
  startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP);

/** Names that the first entry of a spreadsheet's zip has, and other zips have not. */
const OFFICE = /^(\[Content_Types\]\.xml|_rels\/|docProps\/|xl\/|mimetype$)/;

export function isExcel(bytes: Uint8Array): boolean {
  if (startsWith(bytes, OLD_EXCEL)) return true;
  const nameLength = (bytes[26] ?? 0) + 256 * (bytes[27] ?? 0);
  return startsWith(bytes, ZIP) && OFFICE.test(latin(bytes.subarray(30, 30 + nameLength)));
}

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 200));

/** Told before decoding: Rakuten's older pages are in an encoding that no report has. */
const isHtml = (bytes: Uint8Array): boolean =>
  /^(\xef\xbb\xbf)?\s*<(!doctype|html|head)\b/i.test(latin(bytes));

/** What is no text at all, or a page of a site. */
export function problemOfBytes(bytes: Uint8Array): ReportProblem | undefined {
  if (bytes.length === 0) return { id: 'empty' };
  if (isExcel(bytes)) return { id: 'excel' };
  if (isZip(bytes)) return { id: 'nestedZip' };
  if (isHtml(bytes)) return { id: 'html' };
  return startsWith(bytes, PDF) ? { id: 'pdf' } : undefined;
}

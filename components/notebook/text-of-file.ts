import { decode } from '@/lib/reports/decode';

/** What a file says: of a table saved by a spreadsheet in Japan perhaps in Shift_JIS. */
export async function textOfFile(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return decode(bytes)?.text ?? new TextDecoder().decode(bytes);
}

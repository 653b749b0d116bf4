/** Where entry pages live (room-pages A5). */
const HOSTS = ['event.rakuten.co.jp', 'www.rakuten.co.jp'];

export type EntryPage = { kind: 'link'; url: string } | { kind: 'text'; text: string };

/** Only Rakuten's own pages become links; anything else a file or feed says is shown as text. */
export function entryPageOf(text: string): EntryPage {
  const url = linkOf(text);
  return url === undefined ? { kind: 'text', text } : { kind: 'link', url };
}

function linkOf(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, host, username, password, href } = new URL(text);
  const plain = protocol === 'https:' && username === '' && password === '';
  return plain && HOSTS.includes(host) ? href : undefined;
}

import { type Html, html, type Printable } from './html';

export interface DocumentParts {
  title: string;
  head: Printable;
  body: Html;
  /** Attributes of the html element, already safe. */
  attributes?: Html;
}

/** Every page says that it is not the real site. */
export const practiceBar = html`<div class="practice-bar" role="note"
  >練習用サイト<a href="https://room.rakuten.co.jp/">ページ一覧</a></div>`;

export function documentOf(parts: DocumentParts): Html {
  return html`<!doctype html>
<html lang="ja"${parts.attributes && html` ${parts.attributes}`}>
<head>
${parts.head}
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${parts.title}</title>
</head>
<body>
${practiceBar}
${parts.body}
</body>
</html>`;
}

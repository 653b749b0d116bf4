/** Markup that is already safe to print. Only `html` and `raw` make it. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

export type Printable = Html | string | number | false | null | undefined | readonly Printable[];

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

function print(value: Printable): string {
  if (value === false || value === null || value === undefined) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  return value.map(print).join('');
}

/** Every value is escaped for text and quoted attributes; nest `html` for markup. */
export function html(strings: TemplateStringsArray, ...values: Printable[]): Html {
  const parts = strings.map((text, index) => text + print(values[index]));
  return new Html(parts.join(''));
}

/** For text this folder wrote itself: style sheets, scripts, drawings. */
export function raw(text: string): Html {
  return new Html(text);
}

/** A snippet of the user's own, with places that are filled in when it is used. */
export interface Template {
  id: string;
  name: string;
  text: string;
}

export const TEMPLATE_FIELDS = ['商品名', 'ショップ', 'テーマ', '季節'] as const;
export type TemplateField = (typeof TEMPLATE_FIELDS)[number];

export const MAX_TEMPLATES = 50;
export const MAX_TEMPLATE_TEXT = 500;
export const MAX_TEMPLATE_NAME = 40;

/** `{商品名}` becomes what it stands for; a place nobody can fill stays, so that it is seen. */
export const filledIn = (
  text: string,
  values: Partial<Record<TemplateField, string | undefined>>,
): string =>
  TEMPLATE_FIELDS.reduce(
    (filled, field) => filled.replaceAll(`{${field}}`, () => values[field] ?? `{${field}}`),
    text,
  );

/** Templates from stored or imported data; rows that are not sound are dropped and counted. */
export function parseTemplates(data: unknown): { templates: Template[]; dropped: number } {
  const rows: unknown[] = Array.isArray(data) ? data : [];
  const sound = rows.filter(isTemplate);
  // An id counts once: a file may have been put together by hand.
  const templates = sound
    .filter(({ id }, at) => sound.findIndex((other) => other.id === id) === at)
    .slice(0, MAX_TEMPLATES)
    .map(({ id, name, text }) => ({ id, name, text }));
  return { templates, dropped: rows.length - templates.length };
}

const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= longest;

export function isTemplate(value: unknown): value is Template {
  if (typeof value !== 'object' || value === null) return false;
  const { id, name, text }: { id?: unknown; name?: unknown; text?: unknown } = value;
  return isText(id, 64) && isText(name, MAX_TEMPLATE_NAME) && isText(text, MAX_TEMPLATE_TEXT);
}

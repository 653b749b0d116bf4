import {
  MAX_TEMPLATE_NAME,
  MAX_TEMPLATE_TEXT,
  MAX_TEMPLATES,
  type Template,
} from '@/lib/domain/checklist/templates';
import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';

export type TemplateDraft = Omit<Template, 'id'>;

export interface TemplateProblem {
  field: 'name' | 'text';
  error: string;
}

/** What is wrong with a template as typed; only a new one can be one too many. */
export function templateProblem(
  { name, text }: TemplateDraft,
  templates: readonly Template[],
  id: string | undefined,
): TemplateProblem | undefined {
  if (name.trim() === '') return of('name', message('options.checklist.templates.error.nameBlank'));
  if (name.trim().length > MAX_TEMPLATE_NAME) {
    const most = [count(MAX_TEMPLATE_NAME)];
    return of('name', message('options.checklist.templates.error.nameLong', most));
  }
  if (text.trim() === '') return of('text', message('options.checklist.templates.error.textBlank'));
  if (text.length > MAX_TEMPLATE_TEXT) {
    const most = [count(MAX_TEMPLATE_TEXT)];
    return of('text', message('options.checklist.templates.error.textLong', most));
  }
  if (id !== undefined || templates.length < MAX_TEMPLATES) return undefined;
  const most = [count(MAX_TEMPLATES)];
  return of('name', message('options.checklist.templates.error.tooMany', most));
}

const of = (field: TemplateProblem['field'], error: string): TemplateProblem => ({ field, error });

/** In its place; a new one, or one that is gone in the meantime, at the end. */
export function withTemplate(templates: readonly Template[], template: Template): Template[] {
  const known = templates.some(({ id }) => id === template.id);
  return known
    ? templates.map((other) => (other.id === template.id ? template : other))
    : [...templates, template];
}

export const withoutTemplate = (templates: readonly Template[], id: string): Template[] =>
  templates.filter((template) => template.id !== id);

/** One place up or down; at the end it stays. */
export function moved(templates: readonly Template[], id: string, by: -1 | 1): Template[] {
  const order = [...templates];
  const from = order.findIndex((template) => template.id === id);
  const [template] = order.slice(from, from + 1);
  const to = from + by;
  if (!template || from < 0 || to < 0 || to >= order.length) return order;
  order.splice(from, 1);
  order.splice(to, 0, template);
  return order;
}

import type { z } from 'zod';
import type * as schemas from './schemas';

type Schemas = typeof schemas;
type SchemaName = {
  [F in keyof Schemas]: Schemas[F] extends z.ZodType ? F : never;
}[keyof Schemas];

/** The form of what a message brings, by the name of its schema; `nothing` needs none. */
export type Form = SchemaName | 'nothing';

export type Formed<F extends Form> = F extends SchemaName ? z.output<Schemas[F]> : undefined;

export type Read<T> = { success: true; data: T } | { success: false; where: string };

/**
 * Reads what has a form. The schemas are made when the first message needs one: that takes longer
 * than the rest of the worker's start, which most often only has to say how things stand.
 */
export async function readForm<F extends Form>(name: F, data: unknown): Promise<Read<Formed<F>>> {
  const form: Form = name;
  if (form === 'nothing') return nothing(data) as Read<Formed<F>>;
  const all: Record<SchemaName, z.ZodType> = await import('./schemas');
  const parsed = all[form].safeParse(data);
  if (parsed.success) return { success: true, data: parsed.data as Formed<F> };
  const where = parsed.error.issues.map((issue) => issue.path.join('.')).join(' ');
  return { success: false, where };
}

const nothing = (data: unknown): Read<undefined> =>
  data === undefined || data === null
    ? { success: true, data: undefined }
    : { success: false, where: '' };

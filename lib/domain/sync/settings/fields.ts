/** A setting taken apart: the value at each path. Lists of things with an id are taken apart as well. */
export type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const idOf = (value: unknown): string | undefined =>
  isObject(value) && typeof value.id === 'string' && value.id !== '' ? value.id : undefined;

/** A list whose members are told apart by ids of their own. */
function isNamedList(value: unknown): value is { id: string }[] {
  if (!Array.isArray(value) || value.length === 0) return false;
  const ids = value.map(idOf);
  return ids.every((id) => id !== undefined) && new Set(ids).size === ids.length;
}

/** `.name` is a part of an object, `#id` a member of a list, `#` the list's order. */
export function fieldsOf(value: unknown, path = ''): Record<string, unknown> {
  if (isNamedList(value)) {
    const members = value.map((member) => ({
      [`${path}#${stepOf(member.id)}`]: member,
    }));
    return Object.assign({ [`${path}#`]: value.map(({ id }) => id) }, ...members);
  }
  if (!isObject(value) || Object.keys(value).length === 0) return { [path]: value };
  return Object.assign(
    {},
    ...Object.entries(value).map(([name, part]) =>
      part === undefined ? {} : fieldsOf(part, `${path}.${stepOf(name)}`),
    ),
  );
}

/** A name as a step of a path: without the two signs that begin steps. */
const stepOf = (name: string): string =>
  name.replace(/[%.#]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);

const nameOf = (step: string): string =>
  step
    .slice(1)
    .replace(/%(25|2e|23)/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));

interface Node {
  value?: unknown;
  parts: Map<string, Node>;
}

/** The setting that these fields make up; what of them does not fit together is left out. */
export function settingFrom(fields: Fields): unknown {
  const root: Node = { parts: new Map() };
  for (const [path, value] of Object.entries(fields)) {
    const steps = path.match(/[.#][^.#]*/g) ?? [];
    let node = root;
    for (const step of steps) {
      const next = node.parts.get(step) ?? { parts: new Map() };
      node.parts.set(step, next);
      node = next;
    }
    node.value = value;
  }
  return built(root);
}

function built({ value, parts }: Node): unknown {
  const members = [...parts].filter(([step]) => step.length > 1 && step.startsWith('#'));
  if (members.length > 0) return listOf(members, parts.get('#')?.value);
  const named = [...parts].filter(([step]) => step.startsWith('.'));
  if (named.length === 0) return value;
  // `fromEntries` defines: a part called `__proto__` is a part like any other.
  return Object.fromEntries(named.map(([step, node]) => [nameOf(step), built(node)]));
}

function listOf(members: readonly [string, Node][], order: unknown): unknown[] {
  const place = new Map(Array.isArray(order) ? order.map((id, index) => [id, index]) : []);
  const rank = (id: string) => place.get(id) ?? Number.MAX_SAFE_INTEGER;
  return members
    .map(([step, node]) => ({ id: nameOf(step), value: built(node) }))
    .sort((a, b) => rank(a.id) - rank(b.id) || (a.id < b.id ? -1 : 1))
    .map(({ value }) => value);
}

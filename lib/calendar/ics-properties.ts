/** A line of a file, as ical.js hands it over in the form of RFC 7265. */
export interface Property {
  name: string;
  parameters: Readonly<Record<string, unknown>>;
  values: readonly unknown[];
}

export interface Component {
  name: string;
  properties: readonly Property[];
  components: readonly Component[];
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Two levels below the calendar are all that is looked at. */
export function componentOf(jcal: unknown, depth = 2): Component {
  const [name, properties, components] = list(jcal);
  return {
    name: String(name),
    properties: list(properties).map(propertyOf),
    components: depth === 0 ? [] : list(components).map((one) => componentOf(one, depth - 1)),
  };
}

function propertyOf(line: unknown): Property {
  const [name, parameters, , ...values] = list(line);
  return { name: String(name), parameters: isObject(parameters) ? parameters : {}, values };
}

export const propertiesOf = ({ properties }: Component, name: string): Property[] =>
  properties.filter((property) => property.name === name);

export const propertyNamed = (component: Component, name: string): Property | undefined =>
  component.properties.find((property) => property.name === name);

/** A text value; empty where there is none. */
export function textIn(component: Component, name: string): string {
  const [value] = propertyNamed(component, name)?.values ?? [];
  return typeof value === 'string' ? value : '';
}

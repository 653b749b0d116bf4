import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { withoutTail } from '../../domain/text';

/** What a server says lies in a folder. */
export interface DavEntry {
  /** The last part of its address. */
  name: string;
  isFolder: boolean;
  size: number | undefined;
}

/**
 * Reads the answer to a PROPFIND; `undefined`: it is none. The parser knows no entities but XML's
 * five, and reads nothing from anywhere.
 */
export function readMultistatus(text: string): DavEntry[] | undefined {
  try {
    const { root } = parseXml(text);
    if (!root || localName(root) !== 'multistatus') return undefined;
    return elements(root, 'response').flatMap((response) => entryOf(response) ?? []);
  } catch {
    return undefined;
  }
}

/** Servers choose their own prefixes for `DAV:`. */
const localName = ({ name }: XmlElement): string => name.slice(name.indexOf(':') + 1);

const elements = (parent: XmlElement, name: string): XmlElement[] =>
  parent.children.filter(
    (child): child is XmlElement => child instanceof XmlElement && localName(child) === name,
  );

function entryOf(response: XmlElement): DavEntry | undefined {
  const name = nameOf(elements(response, 'href')[0]?.text ?? '');
  if (name === undefined) return undefined;
  const props = elements(response, 'propstat')
    .filter((part) => !/\s[45]\d\d\b/.test(elements(part, 'status')[0]?.text ?? ''))
    .flatMap((part) => elements(part, 'prop'));
  const types = props.flatMap((prop) => elements(prop, 'resourcetype'));
  const length = props.flatMap((prop) => elements(prop, 'getcontentlength'))[0]?.text;
  return {
    name,
    isFolder: types.some((type) => elements(type, 'collection').length > 0),
    size: length && /^\d{1,12}$/.test(length.trim()) ? Number(length) : undefined,
  };
}

function nameOf(href: string): string | undefined {
  const path = withoutTail(href.trim(), '/');
  try {
    return decodeURIComponent(path.slice(path.lastIndexOf('/') + 1));
  } catch {
    return undefined;
  }
}

import type { Random } from '../../fixtures/photos/random';

/** Texts that no page has, and that a broken or hostile one might. */
const GARBAGE = [
  '',
  ' ',
  '縺薙ｓ縺ｫ縺｡縺ｯ',
  '\u202eevil\u202c',
  '<script>alert(1)</script>',
  '{"price":',
  '0'.repeat(400),
  '￥￥￥,,,...',
  '\ud800',
  '見本'.repeat(10_000),
];

const DEEP = 300;

/** The text of a page whose bytes were taken for those of another encoding. */
const misread = (text: string): string =>
  [...text].map((char) => String.fromCharCode((char.codePointAt(0) ?? 0) & 0xff)).join('');

const textsOf = (element: Element): Text[] =>
  [...element.childNodes].filter((node): node is Text => node.nodeType === Node.TEXT_NODE);

type Mutation = (element: Element, other: Element, random: Random) => void;

const inTexts =
  (change: (text: string, random: Random) => string): Mutation =>
  (element, _, random) => {
    for (const node of textsOf(element)) node.data = change(node.data, random);
  };

const inAttribute =
  (change: (value: string, random: Random) => string | undefined): Mutation =>
  (element, _, random) => {
    const { attributes } = element;
    const attribute = attributes[random.whole(0, Math.max(0, attributes.length - 1))];
    if (!attribute) return;
    const value = change(attribute.value, random);
    if (value === undefined) element.removeAttribute(attribute.name);
    else attribute.value = value;
  };

const garbage = (random: Random): string =>
  random.pick(GARBAGE as unknown as readonly [string, ...string[]]);

/** What may become of one element; the second one is some other element of the page. */
export const MUTATIONS: readonly [Mutation, ...Mutation[]] = [
  (element) => element.remove(),
  (element) => element.after(element.cloneNode(true)),
  (element) => element.replaceWith(...element.childNodes),
  (element) => element.replaceChildren(),
  (element, other) => {
    if (element.contains(other) || other.contains(element)) return;
    const place = element.ownerDocument.createComment('');
    element.replaceWith(place);
    other.replaceWith(element);
    place.replaceWith(other);
  },
  (element) => {
    const { ownerDocument, parentNode } = element;
    let inner: Element = ownerDocument.createElement('div');
    const outer = inner;
    parentNode?.replaceChild(outer, element);
    for (let depth = 0; depth < DEEP; depth++)
      inner = inner.appendChild(ownerDocument.createElement('div'));
    inner.append(element);
  },
  inTexts((text, random) => text.slice(0, random.whole(0, text.length))),
  inTexts(misread),
  inTexts((_, random) => garbage(random)),
  inTexts((text, random) => text + garbage(random)),
  inAttribute(() => undefined),
  inAttribute((value, random) => value.slice(0, random.whole(0, value.length))),
  inAttribute((_, random) => garbage(random)),
  inAttribute(misread),
];

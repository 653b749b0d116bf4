/** What the picture's look depends on; everything else is in its attributes. */
const LOOK = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'text-anchor',
];

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 16;
const TITLE = 24;
const SCALE = 2;

export interface Picture {
  text: string;
  width: number;
  height: number;
}

const styleOf = (element: Element): string => {
  const style = getComputedStyle(element);
  return LOOK.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';');
};

/** The chart as a file that needs nothing else: colours as they are shown now, on their paper. */
export function standalone(svg: SVGSVGElement, title: string): Picture {
  const copy = svg.cloneNode(true);
  if (!(copy instanceof Element)) throw new Error('no picture');
  const originals = [...svg.querySelectorAll('*')];
  const copies = [...copy.querySelectorAll('*')];
  copies.forEach((element, index) => {
    const original = originals[index];
    // Not as an attribute: the content security policy refuses those.
    if (original && element instanceof SVGElement) element.style.cssText = styleOf(original);
    element.removeAttribute('class');
  });
  copy.removeAttribute('class');
  copy.setAttribute('x', `${MARGIN}`);
  copy.setAttribute('y', `${MARGIN + TITLE}`);
  const width = Number(svg.getAttribute('width')) + 2 * MARGIN;
  const height = Number(svg.getAttribute('height')) + 2 * MARGIN + TITLE;
  const page = element('svg', { width, height, viewBox: `0 0 ${width} ${height}` });
  page.append(element('rect', { width, height, fill: paper() }), heading(title), copy);
  return { text: new XMLSerializer().serializeToString(page), width, height };
}

function element(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, `${value}`);
  return made;
}

const paper = (): string => getComputedStyle(document.body).backgroundColor;

function heading(title: string): SVGElement {
  const { color, fontFamily } = getComputedStyle(document.body);
  const look = { x: MARGIN, y: MARGIN + 14, fill: color, 'font-size': 14, 'font-weight': 600 };
  const text = element('text', { ...look, 'font-family': fontFamily });
  text.textContent = title;
  return text;
}

/** Drawn at twice the size, for screens and slides that show more than one dot a pixel. */
export async function drawn({ text, width, height }: Picture): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((file) => (file ? resolve(file) : reject(new Error('no picture'))), 'image/png');
  });
}

import type { Face } from './face';

const SVG = 'http://www.w3.org/2000/svg';
const RADIUS = 7;
const AROUND = 2 * Math.PI * RADIUS;

function shape(name: 'circle' | 'text' | 'path', attributes: Record<string, string>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

const circle = (kind: string, more: Record<string, string> = {}) =>
  shape('circle', { class: kind, cx: '9', cy: '9', r: `${RADIUS}`, ...more });

function seal(character: string): SVGElement {
  const place = { x: '9', y: '12.2', 'text-anchor': 'middle' };
  const text = shape('text', { class: 'seal', lang: 'ja', ...place });
  text.textContent = character;
  return text;
}

/** A ring is drawn anew when it would look different: every few minutes, not every second. */
const STEPS = 400;

/** The ring is the time left; a stamp marks what is one's own or done; dashes are "nothing". */
export function drawMark(svg: SVGElement, { tone, left }: Face): void {
  const look = `${tone} ${left === undefined ? '' : Math.ceil(left * STEPS)}`;
  if (svg.dataset.look === look) return;
  svg.dataset.look = look;
  if (left !== undefined) {
    const rest = left * AROUND;
    const dash = { 'stroke-dasharray': `${rest} ${AROUND}`, transform: 'rotate(-90 9 9)' };
    svg.replaceChildren(circle('track'), circle('left', dash));
    return;
  }
  const stamp = tone === 'own' ? '自' : tone === 'done' ? '済' : undefined;
  svg.replaceChildren(circle('plain'), ...(stamp ? [seal(stamp)] : []));
}

export function newMark(): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'mark');
  svg.setAttribute('viewBox', '0 0 18 18');
  svg.setAttribute('aria-hidden', 'true');
  return svg;
}

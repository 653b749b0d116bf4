import type { Candidate } from './reading';
import { squeeze } from './text';

/** Ways to find one thing, by name, in order of stability. The name is what diagnostics show. */
export type Selectors = Readonly<Record<string, string>>;

/** One candidate per selector: the first element of which something can be read. */
export function candidates<T>(
  root: ParentNode,
  selectors: Selectors,
  read: (element: Element) => T | undefined,
): Candidate<T>[] {
  return Object.entries(selectors).map(([source, css]) => ({
    source,
    read: () => {
      for (const element of root.querySelectorAll(css)) {
        const value = read(element);
        if (value !== undefined) return value;
      }
      return undefined;
    },
  }));
}

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
/** Text that nobody sees on the page. */
const SILENT = 'script,style,template,textarea,noscript';

const isElement = (node: Node): node is Element => node.nodeType === ELEMENT_NODE;

/**
 * The nodes below a root in document order, without the subtrees that match `skip`. A loop, not a
 * recursion: a hostile page can nest deeper than the stack.
 */
function* nodesBelow(root: Node, skip: string): Generator<Node> {
  let node: Node | null = root.firstChild;
  while (node) {
    const skipped: boolean = isElement(node) && node.matches(skip);
    if (!skipped) yield node;
    let next: Node | null = skipped ? null : node.firstChild;
    while (!next && node && node !== root) {
      next = node.nextSibling;
      if (!next) node = node.parentNode;
    }
    node = next;
  }
}

/**
 * The pieces of text on the page. Text nodes of one element that only a comment parts are one
 * piece: React renders `{n}人` as two nodes.
 */
export function textRuns(root: Node, skip: string, limit = 3000): string[] {
  const runs: string[] = [];
  let parent: Node | null = null;
  let run = '';
  const flush = (): void => {
    const text = squeeze(run);
    if (text) runs.push(text);
    run = '';
  };
  for (const node of nodesBelow(root, `${SILENT},${skip}`)) {
    if (isElement(node) || node.parentNode !== parent) flush();
    if (node.nodeType === TEXT_NODE) run += node.nodeValue;
    parent = node.parentNode;
    if (runs.length >= limit) break;
  }
  flush();
  return runs;
}

/** Text as its author wrote it, with line breaks, whether they are `<br>` or characters. */
export function writtenText(element: Element): string {
  let text = '';
  for (const node of nodesBelow(element, SILENT)) {
    if (node.nodeType === TEXT_NODE) text += node.nodeValue;
    else if (node.nodeName === 'BR') text += '\n';
  }
  return text.trim();
}

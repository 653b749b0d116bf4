/**
 * Notes when a page of ours shows its first data: the popup its open windows, the notebook its
 * rows, either of them that there is nothing yet. An observer of the document tells; nothing polls.
 */
declare global {
  /** Milliseconds from the start of the navigation to the first data. */
  var benchReady: Promise<number>;
  /** Applies a filter to the notebook; milliseconds until its rows are there. */
  var benchFilter: (change: FilterChange) => Promise<number>;
}

export interface FilterChange {
  /** Value of the option to choose. */
  option?: string;
  /** Takes the choice back: the list that offers the option lets everything through again. */
  off?: boolean;
  text?: string;
}

const EMPTY = '[data-state="empty"]';
const ROWS = 'article[data-index]';
const STALE = '[data-stale]';
/** An answer that takes longer than this, ms, is none. */
const PATIENCE = 20_000;

const isThere = (selector: string): boolean => document.querySelector(selector) !== null;

function when(reached: () => boolean): Promise<number> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!reached()) return;
      observer.disconnect();
      resolve(performance.now());
    });
    observer.observe(document, { childList: true, subtree: true, attributeFilter: ['data-stale'] });
  });
}

const notebook = location.pathname.includes('notebook');
const data = `${notebook ? ROWS : 'main section'}, main ${EMPTY}`;
globalThis.benchReady = when(() => isThere(data));

/** As a person does: through the list itself, so that React hears of it. */
function choose(select: HTMLSelectElement, value: string): void {
  if (select.value === value) return;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

function apply({ option = '', off = false, text }: FilterChange): void {
  if (text !== undefined) {
    location.hash = `text=${encodeURIComponent(text)}`;
    return;
  }
  const chosen = document.querySelector(`option[value="${option}"]`)?.closest('select');
  if (!chosen) throw new Error(`The filters do not offer ${option}`);
  choose(chosen, off ? '' : option);
}

const settled = (): boolean => !isThere(STALE) && (isThere(ROWS) || isThere(EMPTY));

/** Until the new rows are there the old ones are marked as stale, or nothing is shown at all. */
globalThis.benchFilter = async (change) => {
  let unsettled = false;
  const start = performance.now();
  const done = when(() => {
    unsettled ||= !settled();
    return unsettled && settled();
  });
  apply(change);
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`No answer to ${JSON.stringify(change)}`)), PATIENCE);
  });
  return (await Promise.race([done, late])) - start;
};

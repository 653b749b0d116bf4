/**
 * Finds all words of a list in one walk over the text (Aho and Corasick): what a keystroke costs
 * does not grow with the number of words.
 */
interface State {
  next: Map<number, State>;
  /** The longest ending of what was read with which another word begins. */
  fallback: State | undefined;
  /** The next shorter word that ends here too. */
  shorter: State | undefined;
  length: number;
  /** Which word ends here, by its place in the list. */
  word: number | undefined;
}

/** Tells every word in the text: by where they end, the longest first. */
export type Matcher = (
  text: string,
  /** Says whether shorter words that end at the same place are wanted too. */
  visit: (word: number, from: number, to: number) => 'goOn' | 'nextPlace',
) => void;

export function matcherFor(words: readonly string[]): Matcher {
  const root = stateOf(0);
  for (const [index, word] of words.entries()) {
    if (word !== '') leafFor(root, word).word ??= index;
  }
  link(root);
  return (text, visit) => {
    let state = root;
    for (let at = 0; at < text.length; at++) {
      state = after(state, text.charCodeAt(at), root);
      for (let end: State | undefined = state; end; end = end.shorter) {
        const { length, word } = end;
        if (word === undefined) continue;
        if (visit(word, at + 1 - length, at + 1) === 'nextPlace') break;
      }
    }
  };
}

const stateOf = (length: number): State => ({
  next: new Map(),
  fallback: undefined,
  shorter: undefined,
  length,
  word: undefined,
});

function leafFor(root: State, word: string): State {
  let state = root;
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    const next = state.next.get(unit) ?? stateOf(at + 1);
    state.next.set(unit, next);
    state = next;
  }
  return state;
}

/** Level by level: what a state falls back to is shorter, so it is linked already. */
function link(root: State): void {
  const queue = [root];
  for (const state of queue) {
    for (const [unit, next] of state.next) {
      const fallback = state.fallback ? after(state.fallback, unit, root) : root;
      next.fallback = fallback;
      next.shorter = fallback.word !== undefined ? fallback : fallback.shorter;
      queue.push(next);
    }
  }
}

function after(state: State, unit: number, root: State): State {
  for (let from: State | undefined = state; from; from = from.fallback) {
    const next = from.next.get(unit);
    if (next) return next;
  }
  return root;
}

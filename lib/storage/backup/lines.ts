import { canonical } from './canonical';
import { refuse } from './refused';

/** A row is a few hundred characters, a subscribed calendar some hundred thousand. */
const LONGEST = 2 ** 23;
/** Rows are flat: a match in a trace is the deepest, at 5. */
const DEEPEST = 16;

/** The lines of a text that comes in pieces; one that is not UTF-8 is refused. */
export function* linesOf(pieces: Iterable<Uint8Array>): Generator<string, void> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let rest = '';
  for (const piece of pieces) {
    const lines = (rest + decoded(decoder, piece)).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > LONGEST) refuse('damaged');
    yield* lines;
  }
  if (rest !== '') yield rest;
}

function decoded(decoder: TextDecoder, piece: Uint8Array): string {
  try {
    return decoder.decode(piece, { stream: true });
  } catch {
    return refuse('damaged');
  }
}

const UNSAFE = /"(?:__proto__|constructor|prototype)":/;

/**
 * A line of JSON as a value, when it is written exactly as we write it: then it says nothing twice,
 * nothing hidden behind escapes, and writing it again gives the same bytes.
 */
export function parseLine(line: string): unknown {
  if (depthOf(line) > DEEPEST) refuse('tooDeep');
  if (UNSAFE.test(line)) refuse('unsafeKey');
  const value = parsed(line);
  if (canonical(value) !== line) refuse('damaged');
  return value;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return refuse('damaged');
  }
}

const [QUOTE, ESCAPE, OPEN, CLOSE] = ['"', '\\', '[{', ']}'];

/** How deep brackets are nested, told without parsing. */
function depthOf(line: string): number {
  let [depth, deepest, inText] = [0, 0, false];
  for (let at = 0; at < line.length; at++) {
    const char = line.charAt(at);
    if (inText) {
      if (char === ESCAPE) at++;
      else if (char === QUOTE) inText = false;
    } else if (char === QUOTE) inText = true;
    else if (OPEN?.includes(char)) deepest = Math.max(deepest, ++depth);
    else if (CLOSE?.includes(char)) depth--;
  }
  return deepest;
}

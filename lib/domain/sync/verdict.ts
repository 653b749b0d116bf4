import type { Head, Segment, SyncRecord } from './segment';
import { covers, coversAll, type Dot, joined, type Vector, withDot } from './vector';

/** A row, or `null` where it was deleted. */
export type Content = object | null;

/** A row as this device has it. */
export interface Here {
  /** Absent: neither a row nor a trace of one. */
  content: Content | undefined;
  heads: readonly Head[];
  /** All files that were read or written here. */
  knowledge: Vector;
  /** What all devices knew when versions were forgotten: a row without a head is no newer. */
  floor: Vector;
  /** Changed here and not yet published. */
  changed: boolean;
}

/** A row as a file of another device has it. */
export interface There {
  content: Content;
  head: Head;
}

/** How two versions of which neither knew the other become one. */
export interface Rules {
  merge: (a: object, b: object) => object;
  same: (a: object, b: object) => boolean;
  /** Whether a row that was changed while it was deleted elsewhere stays deleted. */
  deletionWins: boolean;
}

export type Verdict =
  | { kind: 'known' }
  | {
      kind: 'store';
      content: Content;
      head: Head;
      /** The result is new to the others: it has to be published. */
      publish: boolean;
    };

/**
 * What becomes of a row when a file of another device is read. A version made in knowledge of ours
 * takes its place; of two that knew nothing of each other one is made, and published where it is
 * neither of them, so that all devices end with the same. `Rules.merge` has to be commutative,
 * associative and idempotent for that.
 */
export function verdictOf(here: Here, there: There, rules: Rules): Verdict {
  const { head } = there;
  const isKnown = covers(here.knowledge, head);
  if (isKnown || here.heads.some((known) => isSameDot(known, head) || covers(known.context, head)))
    return { kind: 'known' };
  const inKnowledge =
    here.heads.length > 0
      ? here.heads.every((known) => covers(head.context, known))
      : coversAll(head.context, here.floor);
  if (here.content === undefined || (inKnowledge && !here.changed)) {
    return { kind: 'store', content: there.content, head, publish: false };
  }
  const content = mergedContent(here.content, there.content, rules);
  return {
    kind: 'store',
    content,
    head: here.heads.reduce(withKnowledgeOf, head),
    // A change of ours that is lost in theirs has overcome what we published before it.
    publish: !sameContent(content, there.content, rules) || (here.changed && !inKnowledge),
  };
}

const isSameDot = (a: Dot, b: Dot): boolean => a.device === b.device && a.seq === b.seq;

const withKnowledgeOf = (head: Head, known: Head): Head => ({
  ...head,
  context: withDot(joined(head.context, known.context), known),
});

function mergedContent(a: Content, b: Content, rules: Rules): Content {
  if (a !== null && b !== null) return rules.merge(a, b);
  return rules.deletionWins ? null : (a ?? b);
}

const sameContent = (a: Content, b: Content, rules: Rules): boolean =>
  a === null || b === null ? a === b : rules.same(a, b);

/** Which version a record of a file is; `undefined`: one that is known here since long. */
export function headOf({ of }: SyncRecord, segment: Segment, knowledge: Vector): Head | undefined {
  const { device, seq, context, floor } = segment;
  if (of) return of;
  return of === 0 && coversAll(knowledge, floor) ? undefined : { device, seq, context };
}

/** The version that a row is repeated as, in a file that holds all rows. */
export function repeated(heads: readonly Head[]): Head | 0 {
  const [first, ...rest] = heads;
  return first ? rest.reduce(withKnowledgeOf, first) : 0;
}

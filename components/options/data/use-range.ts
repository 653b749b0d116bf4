import { useState } from 'react';
import { type JstDay, parseJstDay } from '@/lib/domain/time';

export interface TypedRange {
  from: string;
  to: string;
  setFrom: (text: string) => void;
  setTo: (text: string) => void;
  /** The range, or what is wrong with it. */
  read: { from: JstDay; to: JstDay } | { problem: 'noDate' | 'order' };
}

/** The two days of the deletion form, as typed and as understood. */
export function useRange(first: JstDay, last: JstDay): TypedRange {
  const [from, setFrom] = useState<string>(first);
  const [to, setTo] = useState<string>(last);
  return { from, to, setFrom, setTo, read: readRange(from, to) };
}

function readRange(fromText: string, toText: string): TypedRange['read'] {
  const [from, to] = [parseJstDay(fromText), parseJstDay(toText)];
  if (!from || !to) return { problem: 'noDate' };
  return from <= to ? { from, to } : { problem: 'order' };
}

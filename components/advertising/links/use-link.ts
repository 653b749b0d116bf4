import { useState } from 'react';
import type { Connection } from '@/lib/domain/advertising/connection';
import {
  type LinkProblem,
  type LinkSubject,
  landingPage,
  linkAddress,
  linkProblems,
  midOfHost,
  type TrackedLink,
  u1For,
} from '@/lib/domain/advertising/deep-link';
import { jstDay } from '@/lib/domain/time';
import { send } from '@/lib/messaging/client';
import { systemClock } from '@/lib/platform/clock';

const hostOf = (page: string): string => landingPage(page)?.host ?? '';

/** A link as it is being put together; what is not typed is proposed. */
export function useLink(
  connections: readonly Connection[],
  links: readonly TrackedLink[],
  given = '',
) {
  const [page, setPage] = useState(given);
  const [typed, setTyped] = useState<{ mid?: string; u1?: string; publisher?: string }>({});
  const [about, setAbout] = useState<LinkSubject>({ kind: 'campaign', name: '' });
  const [problems, setProblems] = useState<readonly LinkProblem[]>([]);
  const [made, setMade] = useState<string>();
  const link = {
    page: page.trim(),
    mid: typed.mid ?? midOfHost(links, hostOf(page)) ?? '',
    u1: typed.u1 ?? u1For(about, jstDay(systemClock())),
    publisher: typed.publisher ?? connections[0]?.publisher ?? '',
    about,
  };
  const changed = () => {
    setMade(undefined);
    setProblems([]);
  };
  const make = async (): Promise<'wrong' | 'kept' | 'notKept'> => {
    const found = linkProblems(link);
    setProblems(found);
    if (found.length > 0) return 'wrong';
    const answer = await send('keepLink', link);
    // It is a good link, whether or not it could be remembered.
    setMade(linkAddress(link));
    return answer.ok ? 'kept' : 'notKept';
  };
  return {
    ...{ link, about, problems, made, make },
    set: (change: { mid?: string; u1?: string; publisher?: string }) => {
      changed();
      setTyped((before) => ({ ...before, ...change }));
    },
    setPage: (text: string) => {
      changed();
      setPage(text);
    },
    setAbout: (subject: LinkSubject) => {
      changed();
      setTyped(({ u1: _, ...rest }) => rest);
      setAbout(subject);
    },
  };
}

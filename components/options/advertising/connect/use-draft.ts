import { useState } from 'react';
import {
  CONFIRMED_AFTER,
  confirmedAfterIn,
  USUAL_CONFIRMED_AFTER,
} from '@/lib/domain/advertising/confirmed-after';
import {
  type Connection,
  isSameAccess,
  type ReportNames,
  usualNames,
} from '@/lib/domain/advertising/connection';
import { type NetworkId, networkOf } from '@/lib/domain/advertising/networks';
import { connectionIn, type PasteProblem } from '@/lib/domain/advertising/pasted';
import { isAffiliateId, type SiteId, siteIdIn } from '@/lib/domain/advertising/site-id';
import type { Holder, ReportToken } from '@/lib/domain/advertising/token';
import { networkName, pasteSentence, siteIdSentence } from '@/lib/i18n/advertising-words';
import { message } from '@/lib/i18n/message';

/** What was understood of what was pasted; the token itself is in no element of the page. */
export interface Taken {
  token: ReportToken;
  network: NetworkId | undefined;
  report: string | undefined;
  holder: Holder | undefined;
}

export interface Fields {
  network: NetworkId;
  siteId: string;
  place: string;
  names: ReportNames;
  confirmedAfter: string;
  publisher: string;
}

export type Problems = Partial<Record<'paste' | keyof Fields, string>>;

export interface Checked {
  network: NetworkId;
  siteId: SiteId;
  confirmedAfter: number;
}

const fieldsOf = (known: Connection | undefined): Fields => ({
  network: known?.network ?? (1 as NetworkId),
  siteId: known?.siteId ?? '',
  place: known?.place ?? '',
  names: known?.names ?? usualNames,
  confirmedAfter: String(known?.confirmedAfter ?? USUAL_CONFIRMED_AFTER),
  publisher: known?.publisher ?? '',
});

const DAYS = [CONFIRMED_AFTER.min, CONFIRMED_AFTER.max].map(String);

const takenIn = (text: string): { taken: Taken } | { problem: PasteProblem } => {
  const read = connectionIn(text);
  if (!read.ok) return { problem: read.problem };
  const { token, network, report, holder } = read.pasted;
  return { taken: { token, network, report, holder } };
};

/** A connection as it is being typed, new or one that is known. */
export function useDraft(known: Connection | undefined, connections: readonly Connection[]) {
  const [taken, setTaken] = useState<Taken>();
  const [fields, setFields] = useState(() => fieldsOf(known));
  const [problems, setProblems] = useState<Problems>({});

  const set = (change: Partial<Fields>) => {
    setFields((before) => ({ ...before, ...change }));
    setProblems(({ ...before }) => {
      for (const name of Object.keys(change)) delete before[name as keyof Fields];
      return before;
    });
  };
  /** Answers whether it was taken; then nothing of it may stay in the field. */
  const take = (text: string): boolean => {
    const read = takenIn(text);
    const { paste: _, ...others } = problems;
    if ('problem' in read) {
      setProblems({ ...others, paste: pasteSentence(read.problem) });
      return false;
    }
    setProblems(others);
    setTaken(read.taken);
    const { network } = read.taken;
    if (network !== undefined) set({ network });
    return true;
  };
  const check = (): Checked | undefined => {
    const siteId = siteIdIn(fields.siteId);
    const days = confirmedAfterIn(fields.confirmedAfter);
    const found: Problems = {};
    if (!taken && !known) found.paste = pasteSentence('blank');
    if (!siteId.ok) found.siteId = siteIdSentence(siteId.problem);
    if (days === undefined) found.confirmedAfter = message('advertising.page.error.days', DAYS);
    if (fields.publisher !== '' && !isAffiliateId(fields.publisher))
      found.publisher = message('advertising.page.error.publisher');
    if (siteId.ok) {
      const access = { network: fields.network, siteId: siteId.siteId };
      const same = connections.some((one) => one.id !== known?.id && isSameAccess(one, access));
      const country = networkOf(fields.network)?.country ?? 'us';
      if (same) found.network = message('advertising.page.error.same', [networkName(country)]);
    }
    setProblems(found);
    if (!siteId.ok || days === undefined || Object.keys(found).length > 0) return undefined;
    return { network: fields.network, siteId: siteId.siteId, confirmedAfter: days };
  };
  return { taken, fields, problems, set, take, check };
}

export type Draft = ReturnType<typeof useDraft>;

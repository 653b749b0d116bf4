import { useState } from 'react';
import {
  CONFIRMED_AFTER,
  confirmedAfterIn,
  USUAL_CONFIRMED_AFTER,
} from '@/lib/domain/advertising/confirmed-after';
import {
  type Connection,
  type ConnectionId,
  isConnected,
  type ReportNames,
  reportsOf,
  usualNames,
} from '@/lib/domain/advertising/connection';
import { NETWORKS, type NetworkId, networkOf } from '@/lib/domain/advertising/networks';
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

/** As it is; a new one starts like the last of the same person, on a network that is left. */
const fieldsOf = (known: Connection | undefined, network: NetworkId): Fields => ({
  network,
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

const firstLeft = (connections: readonly Connection[]): NetworkId =>
  NETWORKS.find(({ id }) => !isConnected(id, connections))?.id ?? (1 as NetworkId);

/** A connection as it is being typed, new or one that is known. */
export function useDraft(known: Connection | undefined, connections: readonly Connection[]) {
  const [taken, setTaken] = useState<Taken>();
  const last = known ? undefined : connections.at(-1);
  const [like, setLike] = useState<ConnectionId | undefined>(last?.id);
  const [fields, setFields] = useState(() =>
    fieldsOf(known ?? last, known?.network ?? firstLeft(connections)),
  );
  const [problems, setProblems] = useState<Problems>({});

  const set = (change: Partial<Fields>) => {
    setFields((before) => ({ ...before, ...change }));
    setProblems(({ ...before }) => {
      for (const name of Object.keys(change)) delete before[name as keyof Fields];
      return before;
    });
  };
  /** Another account has another site. */
  const chooseToken = (of: ConnectionId | undefined) => {
    setTaken(undefined);
    setLike(of);
    set({ siteId: connections.find(({ id }) => id === of)?.siteId ?? '' });
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
    if (!taken && !known && like === undefined) found.paste = pasteSentence('blank');
    if (!siteId.ok) found.siteId = siteIdSentence(siteId.problem);
    if (reportsOf(fields).length === 0) found.names = message('advertising.page.error.names');
    if (days === undefined) found.confirmedAfter = message('advertising.page.error.days', DAYS);
    if (fields.publisher !== '' && !isAffiliateId(fields.publisher))
      found.publisher = message('advertising.page.error.publisher');
    if (isConnected(fields.network, connections, known?.id)) {
      const country = networkOf(fields.network)?.country ?? 'us';
      found.network = message('advertising.page.error.same', [networkName(country)]);
    }
    setProblems(found);
    if (!siteId.ok || days === undefined || Object.keys(found).length > 0) return undefined;
    return { network: fields.network, siteId: siteId.siteId, confirmedAfter: days };
  };
  return { taken, like, fields, problems, set, chooseToken, take, check };
}

export type Draft = ReturnType<typeof useDraft>;

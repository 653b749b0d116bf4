import { retryAfterIn } from '../../advertising/retry-after';
import { cut, squeeze } from '../../text';
import type { Instant } from '../../time-units';
import type { Variant } from '../variant';
import type { SendAnswer, SendOutcome } from './answer';
import { fieldIn, type JsonAnswer, readJson } from './read-json';
import { readXml, type XmlAnswer } from './read-xml';

/** As much of a server's words as a sentence can show. */
const SAID = 160;

export interface Understood {
  variant: Variant;
  now: Instant;
  /** Takes secrets out of a text. */
  redact: (text: string) => string;
}

type Answered = Extract<SendAnswer, { kind: 'answered' }>;

/** What an answer means. Where nothing says that it was counted or was not, it is unknown. */
export function outcomeOf(answer: SendAnswer, how: Understood): SendOutcome {
  if (answer.kind === 'redirected') return { is: 'rejected', why: 'moved' };
  if (answer.kind !== 'answered') return { is: 'unknown', why: answer.kind };
  const { status } = answer;
  if (status >= 200 && status < 300) return withinFine(answer, how);
  if (status >= 300 && status < 400) return { is: 'rejected', why: 'moved' };
  return failed(answer, how);
}

const saidIn = (words: string, { redact }: Understood): { said?: string } => {
  const said = cut(squeeze(redact(words.slice(0, 2000))), SAID);
  return said === '' ? {} : { said };
};

/** Status 200 is not a yes: Rakuten refuses with it, too. */
function withinFine(answer: Answered, how: Understood): SendOutcome {
  if (how.variant === 'gateway') return gatewayFine(answer, how);
  const xml = readXml(answer.text);
  if (xml?.error !== undefined) return refusedXml(xml.error, how);
  if (xml?.bad !== undefined && xml.bad > 0) return badRows(xml);
  // Cut off before it came to its counts, or another page altogether.
  if (!xml || answer.partial || (xml.good === undefined && xml.receipt === undefined))
    return { is: 'unknown', why: 'unreadable' };
  return delivered(xml);
}

const counted = ({ good, bad }: XmlAnswer) => ({
  ...(good !== undefined && { good }),
  ...(bad !== undefined && { bad }),
});

const badRows = (told: XmlAnswer): SendOutcome => ({
  is: 'rejected',
  why: 'badRows',
  ...counted(told),
});

const delivered = ({ receipt, good }: XmlAnswer): SendOutcome => ({
  is: 'delivered',
  ...(receipt !== undefined && { receipt }),
  ...(good !== undefined && { good }),
});

const refusedXml = (error: string, how: Understood): SendOutcome => ({
  is: 'rejected',
  why: /access denied/i.test(error) ? 'accessDenied' : 'denied',
  ...saidIn(error, how),
});

function gatewayFine(answer: Answered, how: Understood): SendOutcome {
  const json = readJson(answer.text);
  if (json?.failed)
    return { is: 'rejected', why: 'denied', ...fieldOf(json), ...saidIn(json.words, how) };
  if (json?.bad !== undefined && json.bad > 0) return badRows(json);
  const nothing = answer.text.trim() === '' && !answer.partial;
  if (!json && !nothing) return { is: 'unknown', why: 'unreadable' };
  return delivered(json ?? {});
}

const fieldOf = ({ field }: JsonAnswer) => (field === undefined ? {} : { field });

function failed({ status, retryAfter, text }: Answered, how: Understood): SendOutcome {
  if (status === 429) {
    const wait = retryAfterIn(retryAfter, how.now);
    return { is: 'later', why: 'rateLimited', ...(wait !== undefined && { wait }) };
  }
  // Somebody on the way stopped waiting; the one behind may have taken it.
  if (status === 408 || status === 504) return { is: 'unknown', why: 'gatewayTimeout' };
  if (status >= 500) {
    const wait = retryAfterIn(retryAfter, how.now);
    return { is: 'later', why: 'serverError', ...(wait !== undefined && { wait }) };
  }
  const xml = how.variant === 'gateway' ? undefined : readXml(text);
  if (xml?.error !== undefined) return refusedXml(xml.error, how);
  const html = /<(!doctype html|html|head|body|h1)\b/i.test(text);
  const json = html ? undefined : readJson(text);
  const words = html ? '' : json ? json.words : text;
  const said = saidIn(words, how);
  if (status === 401) return { is: 'rejected', why: 'unauthorized', ...said };
  if (status === 403) return { is: 'rejected', why: 'forbidden', ...said };
  if (status === 404 || status === 405 || status === 410)
    return { is: 'rejected', why: 'notThere', ...said };
  if (status === 413 || status === 414) return { is: 'rejected', why: 'tooLong' };
  return badRequest(how, html, json?.field ?? fieldIn(words), said, words);
}

/** `/ep` answers a merchant it does not know with a page; a gateway says which field it misses. */
function badRequest(
  { variant }: Understood,
  html: boolean,
  field: ReturnType<typeof fieldIn>,
  said: { said?: string },
  words: string,
): SendOutcome {
  if (variant !== 'gateway')
    return { is: 'rejected', why: html ? 'merchant' : 'badRequest', ...said };
  const missing = /missing|required|must|blank|empty|欠|必須/i.test(words);
  if (field === 'mid' && !missing) return { is: 'rejected', why: 'merchant', field, ...said };
  if (field) return { is: 'rejected', why: 'missing', field, ...said };
  return { is: 'rejected', why: 'badRequest', ...said };
}

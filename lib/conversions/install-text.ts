import type { InstallProblem } from '../domain/conversions/install-problem';
import { shellWords } from './shell-words';

type Read = { ok: true; json: Record<string, unknown> } | { ok: false; problem: InstallProblem };

const MAX_INSTALL = 50_000;
const no = (problem: InstallProblem): Read => ({ ok: false, problem });

/** The JSON of an installation, in whatever it was copied out of. */
export function installJson(pasted: string): Read {
  const typed = pasted.trim();
  if (typed === '') return no('empty');
  if (typed.length > MAX_INSTALL) return no('notRead');
  if (typed.startsWith('{')) return parsed(typed);
  if (/^curl\s/.test(typed)) return fromCurl(typed);
  if (/^(POST|PUT)\s/i.test(typed)) return fromRequest(typed);
  return URL.canParse(typed) ? fromAddress(new URL(typed)) : no('notRead');
}

function parsed(text: string): Read {
  try {
    const json: unknown = JSON.parse(text);
    const isObject = typeof json === 'object' && json !== null && !Array.isArray(json);
    return isObject ? { ok: true, json: json as Record<string, unknown> } : no('notRead');
  } catch {
    return no('notRead');
  }
}

const isOurs = (path: string): boolean => path.includes('/integration-catalog/rakuten/install');

/** The request's line, its headers, an empty line, its body; the headers may be missing. */
function fromRequest(text: string): Read {
  const [first = ''] = text.split('\n');
  if (!isOurs(first)) return no('otherPath');
  const from = text.indexOf('{');
  return from < 0 ? no('noConfig') : parsed(text.slice(from));
}

const DATA = ['-d', '--data', '--data-raw', '--data-binary', '--data-ascii', '--json'];

/** What curl would send; a key in its headers belongs to whoever it was to be sent to. */
function fromCurl(text: string): Read {
  const words = shellWords(text);
  if (!words) return no('notRead');
  const address = words.find((word) => /^https?:/i.test(word));
  if (address !== undefined && !isOurs(address)) return no('otherPath');
  for (const [index, word] of words.entries()) {
    if (DATA.includes(word)) return parsed(words[index + 1] ?? '');
    const glued = DATA.find((name) => name.startsWith('--') && word.startsWith(`${name}=`));
    if (glued) return parsed(word.slice(glued.length + 1));
  }
  return no('noConfig');
}

const OUTSIDE = ['name', 'variant', 'delivery_mode'];

/** An address with the parts as parameters. */
function fromAddress(address: URL): Read {
  if (!isOurs(address.pathname)) return no('otherPath');
  const all = [...address.searchParams];
  const config = Object.fromEntries(all.filter(([name]) => !OUTSIDE.includes(name)));
  if (Object.keys(config).length === 0) return no('noConfig');
  const outside = Object.fromEntries(all.filter(([name]) => OUTSIDE.includes(name)));
  return { ok: true, json: { ...outside, config } };
}

import type { RunSummary, SyncProblem } from '../domain/sync/folder';
import { message } from './message';

/** What went wrong, and what can be done about it. */
export function syncProblemText(problem: SyncProblem): string {
  switch (problem.kind) {
    case 'address':
      return message('sync.problem.address');
    case 'permission':
      return message('sync.problem.permission');
    case 'passphrase-short':
      return message('sync.problem.passphraseShort');
    case 'passphrase-wrong':
      return message('sync.problem.passphraseWrong');
    case 'head-damaged':
      return message('sync.problem.headDamaged');
    case 'head-newer':
      return message('sync.problem.headNewer');
    case 'head-missing':
      return message('sync.problem.headMissing');
    case 'head-other':
      return message('sync.problem.headOther');
    default:
      return serverProblemText(problem);
  }
}

type ServerProblem = Exclude<
  SyncProblem,
  { kind: 'address' | `passphrase-${string}` | `head-${string}` | 'permission' }
>;

function serverProblemText(problem: ServerProblem): string {
  switch (problem.kind) {
    case 'signed-out':
      return message('sync.problem.signedOut');
    case 'forbidden':
      return message('sync.problem.forbidden');
    case 'not-found':
      return message('sync.problem.notFound');
    case 'not-dav':
      return message('sync.problem.notDav');
    case 'no-room':
      return message('sync.problem.noRoom');
    case 'too-large':
      return message('sync.problem.tooLarge');
    case 'busy':
      return message('sync.problem.busy');
    case 'network':
      return message('sync.problem.network');
    case 'timeout':
      return message('sync.problem.timeout');
    case 'moved':
      return message('sync.problem.moved');
    case 'odd-answer':
      return message('sync.problem.oddAnswer');
    case 'server':
      return message('sync.problem.server', [`${problem.status}`]);
    case 'not-kept':
      return message('sync.problem.notKept');
  }
}

export function waitingText(why: RunSummary['waiting'][number]['why'], device: string): string {
  switch (why) {
    case 'missing':
      return message('sync.folder.waiting.missing', [device]);
    case 'damaged':
      return message('sync.folder.waiting.damaged', [device]);
    case 'other-key':
      return message('sync.folder.waiting.otherKey', [device]);
    case 'newer':
      return message('sync.folder.waiting.newer', [device]);
  }
}

import { startRunner } from '../../advertising/home';
import type { TokenSlot } from '../../domain/advertising/connection';
import type { AccessView } from '../../messaging/advertising';
import { keepAwake } from '../../platform/keep-awake';
import { closeOffscreen, hasOffscreen, openOffscreen } from '../../platform/offscreen';
import type { RunnerPlace } from './pulling';

interface Owner {
  access: (slot: TokenSlot) => Promise<AccessView | undefined>;
  idle: () => void;
  failed: (error: unknown) => void;
}

/**
 * A service worker is ended when an answer takes more than 30 seconds: there the runner lives in
 * the hidden document. An event page has workers of its own, and lives on while it asks its
 * browser for something now and then (bug 1771203).
 */
export const runnerPlace = (owner: Owner): RunnerPlace =>
  hasOffscreen()
    ? { open: () => openOffscreen('advertising'), close: () => closeOffscreen('advertising') }
    : ownPlace(owner);

function ownPlace({ access, idle, failed }: Owner): RunnerPlace {
  let end: (() => void) | undefined;
  const close = async () => {
    end?.();
    end = undefined;
  };
  const open = async () => {
    if (end) return;
    const sleep = keepAwake();
    const died = (error: string) => {
      void close();
      failed(error);
    };
    const stop = startRunner({ access, idle, died });
    end = () => {
      stop();
      sleep();
    };
  };
  return { open, close };
}

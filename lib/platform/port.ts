import { browser } from 'wxt/browser';

/** A lasting line between a page and the background. */
export interface Port {
  post: (message: object) => void;
  disconnect: () => void;
}

export function connect(name: string, heard: (message: unknown) => void, gone: () => void): Port {
  const port = browser.runtime.connect({ name });
  port.onMessage.addListener(heard);
  port.onDisconnect.addListener(gone);
  return { post: (message) => port.postMessage(message), disconnect: () => port.disconnect() };
}

/** Who opened a line, as the browser vouches for it. */
export interface Caller extends Port {
  name: string;
  sender: { id?: string | undefined; url?: string | undefined };
  onMessage: (heard: (message: unknown) => void) => void;
  onGone: (gone: () => void) => void;
}

/** Call synchronously at start, so that a line can wake the worker. */
export function onConnect(listener: (caller: Caller) => void): void {
  browser.runtime.onConnect.addListener((port) => {
    const { id, url } = port.sender ?? {};
    listener({
      name: port.name,
      sender: { id, url },
      post: (message) => port.postMessage(message),
      disconnect: () => port.disconnect(),
      onMessage: (heard) => port.onMessage.addListener(heard),
      onGone: (gone) => port.onDisconnect.addListener(gone),
    });
  });
}

import { connect, type Socket } from 'node:net';

/** `[type, id, error, result]`: how Marionette answers (remote/doc/marionette/Protocol.md). */
type Packet = [type: 1, id: number, error: Failure | null, result: { value?: unknown } | null];

interface Failure {
  error: string;
  message: string;
}

interface Waiting {
  resolve: (value: never) => void;
  reject: (error: Error) => void;
}

/**
 * Firefox's own remote protocol over TCP: `length:json` both ways, one command after another.
 * No driver in between, so nothing has to be downloaded for it.
 */
export class Marionette {
  #socket: Socket;
  #buffer = Buffer.alloc(0);
  #waiting = new Map<number, Waiting>();
  #last = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (bytes) => this.#received(bytes));
    socket.on('close', () => this.#closed());
    // What it means is said by `close`, which follows.
    socket.on('error', () => undefined);
  }

  static connect(port: number): Promise<Marionette> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('error', reject);
      socket.once('connect', () => {
        socket.off('error', reject);
        resolve(new Marionette(socket));
      });
    });
  }

  /** The `value` of the answer where it has one. */
  command<T = unknown>(name: string, parameters: object = {}): Promise<T> {
    this.#last += 1;
    const [id, text] = [this.#last, JSON.stringify([0, this.#last, name, parameters])];
    return new Promise<T>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #received(bytes: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, bytes]);
    for (;;) {
      const colon = this.#buffer.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#buffer.subarray(0, colon));
      if (this.#buffer.length < end) return;
      const packet: unknown = JSON.parse(this.#buffer.subarray(colon + 1, end).toString());
      this.#buffer = this.#buffer.subarray(end);
      // The greeting is no array.
      if (Array.isArray(packet)) this.#answered(packet as Packet);
    }
  }

  #answered([, id, error, result]: Packet): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(`${error.error}: ${error.message}`));
    else waiting?.resolve((result && 'value' in result ? result.value : result) as never);
  }

  #closed(): void {
    for (const { reject } of this.#waiting.values()) reject(new Error('Firefox has gone'));
    this.#waiting.clear();
  }
}

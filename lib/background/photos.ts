import { PHOTO_PORT, type PhotoReport } from '../messaging/photo-port';
import { type Guard, maySend } from '../messaging/server';
import { factsOf, type OwnFacts, UnknownFormat } from '../photo/facts';
import type { Caller } from '../platform/port';
import type { Comparison } from './comparison';
import type { PhotoRequest } from './photo-request';

/** A photo on its way in; what is judged keeps its looks, to be compared again. */
interface Incoming {
  bytes: number;
  parts: Uint8Array<ArrayBuffer>[];
  got: number;
  images: readonly string[];
}

interface Judged {
  facts: OwnFacts;
  images: readonly string[];
}

/** Photos at once on one line: a page cannot fill the worker's memory. */
const MOST_AT_ONCE = 4;

/** Looks at the photos that a composer hands over, one line for each page. */
export function servePhotos(caller: Caller, comparison: Comparison, guard: Guard): void {
  if (caller.name !== PHOTO_PORT) return;
  if (!maySend(caller.sender, 'page', guard)) {
    guard.onRefused(PHOTO_PORT, 'sender', '');
    caller.disconnect();
    return;
  }
  const failed = (error: unknown) => guard.onRefused(PHOTO_PORT, 'failed', String(error));
  const desk = new PhotoDesk(comparison, (report) => caller.post(report), failed);
  // Each waits for the same, so they are taken in the order they came in.
  const form = import('./photo-request');
  caller.onMessage(async (message) => {
    const parsed = (await form).request.safeParse(message);
    if (parsed.success) {
      desk.take(parsed.data);
    } else {
      guard.onRefused(PHOTO_PORT, 'malformed', '');
      caller.disconnect();
    }
  });
}

export class PhotoDesk {
  private readonly incoming = new Map<string, Incoming>();
  private readonly judged = new Map<string, Judged>();
  private readonly comparison: Comparison;
  private readonly report: (report: PhotoReport) => void;
  private readonly failed: (error: unknown) => void;

  constructor(
    comparison: Comparison,
    report: (report: PhotoReport) => void,
    failed: (error: unknown) => void,
  ) {
    this.comparison = comparison;
    this.report = report;
    this.failed = failed;
  }

  take(message: PhotoRequest): void {
    if (message.kind === 'photo') this.begin(message);
    else if (message.kind === 'chunk') this.add(message.id, message.base64);
    else this.compare(message.id).catch(this.failed);
  }

  private begin({ id, bytes, images }: { id: string; bytes: number; images: string[] }): void {
    if (this.incoming.size >= MOST_AT_ONCE) this.report({ kind: 'failed', id, reason: 'tooLarge' });
    else this.incoming.set(id, { bytes, images, parts: [], got: 0 });
  }

  private add(id: string, base64: string): void {
    const photo = this.incoming.get(id);
    if (!photo) return;
    const part = bytesOf(base64);
    photo.parts.push(part);
    photo.got += part.length;
    if (photo.got < photo.bytes) {
      this.report({ kind: 'progress', id, percent: Math.floor((photo.got * 100) / photo.bytes) });
      return;
    }
    this.incoming.delete(id);
    if (photo.got > photo.bytes) this.report({ kind: 'failed', id, reason: 'broken' });
    else this.judge(id, photo).catch(this.failed);
  }

  private async judge(id: string, { parts, images }: Incoming): Promise<void> {
    const file = new Blob(parts);
    try {
      this.judged.set(id, { facts: await factsOf(file), images });
    } catch (error) {
      const reason = error instanceof UnknownFormat ? 'format' : 'broken';
      return this.report({ kind: 'failed', id, reason });
    }
    await this.compare(id);
  }

  private async compare(id: string): Promise<void> {
    const known = this.judged.get(id);
    if (!known) return;
    const { facts, images } = known;
    const compared = await this.comparison.of(facts.print, images);
    this.report({ kind: 'judged', id, facts: { ...facts, ...compared } });
  }
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index);
  return bytes;
}

import { MAX_PHOTO, PHOTO_CHUNK, PHOTO_PORT, type PhotoReport } from '../../messaging/photo-port';
import type { ComposerState } from '../../messaging/protocol';
import { connect, type Port } from '../../platform/port';
import { newSighting } from '../sighting';
import type { PhotoState } from './photo-state';
import { shopImages } from './shop-images';
import { watchPicks } from './watch-picks';

/** As many as are kept to look at; older ones are let go. */
const MOST = 8;
/** Smaller pictures are the page's own signs, px. */
const LEAST_WIDTH = 200;
/** As many as ROOM takes over with an item (room-pages A3). */
const MOST_IMAGES = 20;

type Changed = (photos: readonly PhotoState[]) => void;

/** The photos the user picks on this page, on their way to the verdict. */
export class Photos {
  private list: readonly PhotoState[] = [];
  private port: Port | undefined;
  private readonly state: ComposerState;
  private readonly changed: Changed;
  private readonly seen = new Set<string>();

  constructor(state: ComposerState, changed: Changed, signal: AbortSignal) {
    this.state = state;
    this.changed = changed;
    watchPicks((file) => void this.look(file), signal);
    signal.addEventListener('abort', () => {
      this.port?.disconnect();
      for (const { preview } of this.list) URL.revokeObjectURL(preview);
    });
  }

  /**
   * Pictures that the page itself made of a file, as its photo dialog may: looked at in case the
   * pick was not seen. One that was is the same picture, and is let go once it is judged.
   */
  seePage(): void {
    for (const { src, naturalWidth } of document.images) {
      const made = /^(blob:|data:image\/)/.test(src) && naturalWidth >= LEAST_WIDTH;
      if (!made || this.seen.has(src)) continue;
      this.seen.add(src);
      // An address that the page has let go again brings nothing.
      void pictureAt(src).then((picture) => picture && this.look(picture));
    }
  }

  /** Once more, e.g. when the shop's images may be fetched by now. */
  compareAgain(): void {
    for (const { id, stage } of this.list) {
      if (stage === 'judged') this.channel().post({ kind: 'compare', id });
    }
  }

  private async look(file: File): Promise<void> {
    const photo = { id: newSighting(), name: file.name, preview: URL.createObjectURL(file) };
    this.put({ ...photo, stage: 'reading', percent: 0 });
    if (file.size > MAX_PHOTO) return this.put({ ...photo, stage: 'failed', reason: 'tooLarge' });
    try {
      await this.hand(photo.id, file);
    } catch {
      // A file that went away, e.g. with the drive it was on.
      this.put({ ...photo, stage: 'failed', reason: 'broken' });
    }
  }

  private async hand(id: string, file: File): Promise<void> {
    const port = this.channel();
    const images = [...new Set([...(this.state.item?.images ?? []), ...shopImages()])];
    port.post({ kind: 'photo', id, bytes: file.size, images: images.slice(0, MOST_IMAGES) });
    for (let start = 0; start < file.size; start += PHOTO_CHUNK) {
      const base64 = await base64Of(file.slice(start, start + PHOTO_CHUNK));
      port.post({ kind: 'chunk', id, base64 });
    }
  }

  private channel(): Port {
    if (this.port) return this.port;
    const port = connect(
      PHOTO_PORT,
      (report) => this.hear(report as PhotoReport),
      () => {
        this.port = undefined;
        this.interrupted();
      },
    );
    this.port = port;
    return port;
  }

  private hear(report: PhotoReport): void {
    const photo = this.list.find(({ id }) => id === report.id);
    if (!photo) return;
    const { id, name, preview } = photo;
    if (report.kind === 'judged') {
      if (this.knows(report)) this.drop(photo);
      else this.put({ id, name, preview, stage: 'judged', facts: report.facts });
    } else if (report.kind === 'failed')
      this.put({ id, name, preview, stage: 'failed', reason: report.reason });
    else this.put({ id, name, preview, stage: 'reading', percent: report.percent });
  }

  /** The very same picture, seen a second time. */
  private knows({ id, facts: { print } }: Extract<PhotoReport, { kind: 'judged' }>): boolean {
    const looks = JSON.stringify(print);
    return this.list.some(
      (photo) =>
        photo.id !== id && photo.stage === 'judged' && JSON.stringify(photo.facts.print) === looks,
    );
  }

  private drop({ id, preview }: PhotoState): void {
    URL.revokeObjectURL(preview);
    this.list = this.list.filter((photo) => photo.id !== id);
    this.changed(this.list);
  }

  /** The worker went away in the middle; what it had judged stays. */
  private interrupted(): void {
    for (const { id, name, preview, stage } of this.list) {
      if (stage === 'reading')
        this.put({ id, name, preview, stage: 'failed', reason: 'interrupted' });
    }
  }

  private put(photo: PhotoState): void {
    const known = this.list.some(({ id }) => id === photo.id);
    const list = known
      ? this.list.map((one) => (one.id === photo.id ? photo : one))
      : [...this.list, photo];
    for (const { preview } of list.slice(0, -MOST)) URL.revokeObjectURL(preview);
    this.list = list.slice(-MOST);
    this.changed(this.list);
  }
}

const pictureAt = (src: string): Promise<File | undefined> =>
  fetch(src)
    .then((answer) => answer.blob())
    .then((picture) => new File([picture], ''))
    .catch(() => undefined);

/** Read by the browser off the page's thread. */
function base64Of(part: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error ?? new Error('not readable'));
    reader.readAsDataURL(part);
  });
}

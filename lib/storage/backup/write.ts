import { Gzip } from 'fflate';
import { canonical } from './canonical';
import { FORMAT, headLine, type StoredSettings, VERSION } from './layout';
import { SECTIONS, type Section } from './sections';

/** Characters compressed at a time: always the same pieces, so that the file is always the same. */
const PIECE = 2 ** 16;

/** Writes a backup line by line; what is finished goes out at once, so memory stays that of a piece. */
export class BackupWriter {
  #text = '';
  #isFirst = true;
  readonly #encoder = new TextEncoder();
  readonly #gzip: Gzip;

  constructor(database: number, settings: StoredSettings, out: (bytes: Uint8Array) => void) {
    // Without a time, as `mtime: 0` is none in gzip.
    this.#gzip = new Gzip({ level: 6, mtime: 0 }, (bytes) => out(bytes));
    this.#add(`${headLine({ format: FORMAT, version: VERSION, database })}\n"settings":{`);
    const names = Object.keys(settings).sort();
    for (const name of names) this.#item(`${JSON.stringify(name)}:${canonical(settings[name])}`);
    this.#add('\n}');
  }

  /** Sections come in the order of `SECTIONS`, each once. */
  section(name: Section): void {
    this.#add(name === SECTIONS[0] ? ',\n' : '\n],\n');
    this.#add(`${JSON.stringify(name)}:[`);
    this.#isFirst = true;
  }

  row(row: object): void {
    this.#item(canonical(row));
  }

  end(): void {
    this.#add('\n]}\n');
    this.#gzip.push(this.#encoder.encode(this.#text), true);
  }

  #item(text: string): void {
    this.#add(`${this.#isFirst ? '' : ','}\n${text}`);
    this.#isFirst = false;
  }

  #add(text: string): void {
    this.#text += text;
    if (this.#text.length < PIECE) return;
    this.#gzip.push(this.#encoder.encode(this.#text), false);
    this.#text = '';
  }
}

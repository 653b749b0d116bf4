import type { Marionette } from './marionette';

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** As WebDriver names an element of a page. */
export type Found = Record<typeof ELEMENT, string>;

/** Something shown on the page, by its element and what it says or is called. */
export interface Wanted {
  /** A selector; open shadow roots are looked into. */
  element: string;
  /** What its name or text is, as a pattern over the whole of it; anything by default. */
  says?: RegExp;
}

/** Runs in the page: every element that is shown and fits, wherever it stands. */
const LOOK = `
  const [selector, source] = arguments;
  const says = source === null ? undefined : new RegExp(source, 'u');
  const all = (root) => [...root.querySelectorAll('*')].flatMap((one) =>
    one.shadowRoot ? [one, ...all(one.shadowRoot)] : [one]);
  const spoken = (one) => {
    const copy = one.cloneNode(true);
    for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove();
    return copy.textContent;
  };
  const words = (one) => one.getAttribute('aria-label') ?? spoken(one);
  const fits = (one) => one.matches(selector) && one.getClientRects().length > 0 &&
    (says === undefined || says.test(words(one).replace(/\\s+/g, ' ').trim()));
  return all(document).filter(fits);
`;

/** One tab of the browser. Everything done to it brings it to the front first. */
export class Tab {
  readonly #marionette: Marionette;
  readonly #handle: string;

  constructor(marionette: Marionette, handle: string) {
    this.#marionette = marionette;
    this.#handle = handle;
  }

  async command<T = unknown>(name: string, parameters: object = {}): Promise<T> {
    await this.#marionette.command('WebDriver:SwitchToWindow', { handle: this.#handle });
    return this.#marionette.command<T>(name, parameters);
  }

  async goto(url: string): Promise<void> {
    await this.command('WebDriver:Navigate', { url });
  }

  url(): Promise<string> {
    return this.command<string>('WebDriver:GetCurrentURL');
  }

  /** Runs a function in the page itself; what it gives back has to be JSON. */
  async evaluate<R, A>(run: (arg: A) => R | Promise<R>, arg: A): Promise<R> {
    const script = `
      const done = arguments[arguments.length - 1];
      Promise.resolve((${run})(arguments[0])).then((value) => done({ value }), (e) => done({ error: String(e) }));`;
    const parameters = { script, args: [arg ?? null], sandbox: null };
    const { value, error } = await this.command<{ value: R; error?: string }>(
      'WebDriver:ExecuteAsyncScript',
      parameters,
    );
    if (error !== undefined) throw new Error(error);
    return value;
  }

  async findAll({ element, says }: Wanted): Promise<Found[]> {
    const args = [element, says?.source ?? null];
    const parameters = { script: LOOK, args, sandbox: null };
    // A document that makes way for another one under the script answers with nothing at all.
    return (await this.command<Found[] | null>('WebDriver:ExecuteScript', parameters)) ?? [];
  }

  /** Elements themselves would have to live until they are named. */
  count({ element, says }: Wanted): Promise<number> {
    const script = LOOK.replace(/return (.+);\s*$/, 'return $1.length;');
    const args = [element, says?.source ?? null];
    return this.command<number>('WebDriver:ExecuteScript', { script, args, sandbox: null });
  }

  /** Waits until there is one. */
  async find(wanted: Wanted, patience = 15_000): Promise<Found> {
    const end = Date.now() + patience;
    for (;;) {
      const [found] = await this.findAll(wanted);
      if (found) return found;
      if (Date.now() > end)
        throw new Error(`no ${wanted.element} ${wanted.says ?? ''} on ${await this.url()}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** A press as of a user's mouse: scrolled to, hit where it is seen, trusted by the page. */
  async click(wanted: Wanted): Promise<void> {
    const press = async () => {
      const { [ELEMENT]: id } = await this.find(wanted);
      await this.command('WebDriver:ElementClick', { id });
    };
    // Drawn anew between the look and the press: nothing was pressed yet.
    await press().catch((error: Error) => {
      if (!error.message.startsWith('stale element')) throw error;
      return press();
    });
  }

  /** A press of a finger in the middle of it. */
  async tap(wanted: Wanted): Promise<void> {
    const origin = await this.find(wanted);
    const script = 'arguments[0].scrollIntoView({ block: "center" })';
    await this.command('WebDriver:ExecuteScript', { script, args: [origin], sandbox: null });
    const actions = [
      { type: 'pointerMove', origin, x: 0, y: 0 },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    const finger = { type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' }, actions };
    await this.command('WebDriver:PerformActions', { actions: [finger] });
    await this.command('WebDriver:ReleaseActions');
  }

  async type(wanted: Wanted, text: string): Promise<void> {
    const { [ELEMENT]: id } = await this.find(wanted);
    await this.command('WebDriver:ElementSendKeys', { id, text });
  }

  /** Chooses a file of this machine, as the browser's own dialog would. */
  choose(wanted: Wanted, file: string): Promise<void> {
    return this.type(wanted, file);
  }

  async text(wanted: Wanted): Promise<string> {
    const { [ELEMENT]: id } = await this.find(wanted);
    return this.command<string>('WebDriver:GetElementText', { id });
  }

  async screenshot(): Promise<Buffer> {
    const png = await this.command<string>('WebDriver:TakeScreenshot', { full: false });
    return Buffer.from(png, 'base64');
  }

  async close(): Promise<void> {
    const [left] = await this.command<string[]>('WebDriver:CloseWindow');
    // Firefox stays with the tab that is gone until it is told otherwise.
    if (left) await this.#marionette.command('WebDriver:SwitchToWindow', { handle: left });
  }
}

/** How the browser keeps our data. What it does not say is `undefined`, never a guess. */
export interface Keeping {
  /** Granted: not deleted by the browser on its own when space runs low. */
  persistent: boolean | undefined;
  usedBytes: number | undefined;
  /** What the browser would let us use. */
  quotaBytes: number | undefined;
}

const asked = new WeakMap<StorageManager, Promise<boolean>>();

/** Asks for lasting storage, once for each opening of the page, and only when not yet granted. */
function askToPersist(storage: StorageManager): Promise<boolean> {
  const known = asked.get(storage);
  if (known) return known;
  const answer = storage.persisted().then((granted) => granted || storage.persist());
  asked.set(storage, answer);
  return answer;
}

const unless = <T>(answer: Promise<T> | undefined): Promise<T | undefined> =>
  Promise.resolve(answer).catch(() => undefined);

const keepingOf = async (
  storage: StorageManager | undefined,
  persisted: (storage: StorageManager) => Promise<boolean>,
): Promise<Keeping> => {
  const [persistent, estimate] = await Promise.all([
    unless(storage && persisted(storage)),
    unless(storage?.estimate()),
  ]);
  return { persistent, usedBytes: estimate?.usage, quotaBytes: estimate?.quota };
};

/** How our data is kept, after asking the browser to keep it. */
export const askKeeping = (storage: StorageManager | undefined): Promise<Keeping> =>
  keepingOf(storage, askToPersist);

/** The same as it is now, without asking for anything. */
export const lookAtKeeping = (storage: StorageManager | undefined): Promise<Keeping> =>
  keepingOf(storage, (asked) => asked.persisted());

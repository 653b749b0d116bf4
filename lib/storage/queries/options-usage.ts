/** How the browser keeps our data. What it does not say is `undefined`, never a guess. */
export interface Keeping {
  /** Granted: not deleted by the browser on its own when space runs low. */
  persistent: boolean | undefined;
  usedBytes: number | undefined;
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

export async function askKeeping(storage: StorageManager | undefined): Promise<Keeping> {
  const [persistent, estimate] = await Promise.all([
    unless(storage && askToPersist(storage)),
    unless(storage?.estimate()),
  ]);
  return { persistent, usedBytes: estimate?.usage };
}

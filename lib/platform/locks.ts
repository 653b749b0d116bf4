/**
 * Runs while no other context of the extension holds the name; not at all when one does. The
 * browser frees it when the context ends, however it ends.
 */
export type Exclusive = (name: string, run: () => Promise<void>) => Promise<void>;

export const exclusive: Exclusive = async (name, run) => {
  await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
    if (lock) await run();
  });
};

let told = false;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  // Playwright closes the browser on these by itself; what then fails is not worth a word.
  process.on(signal, () => {
    told = true;
  });
}

/** Whether the user has asked us to stop. */
export const interrupted = (): boolean => told;

/** Without a connection a request certainly does not leave; with one, nothing is certain. */
export const isOnline = (): boolean => navigator.onLine;

export function say(line: string): void;
/** Shows a step's name and that it is still going on. */
export function step<T>(
  label: string,
  work: (note: (line: string) => void) => Promise<T>,
): Promise<T>;

/**
 * Releases that brought something a user would want to hear of, newest first. What it was is in the
 * texts (`news`); a release without an entry, such as a repair, is not announced.
 */
export const RELEASES = ['0.1.0'] as const;
export type Release = (typeof RELEASES)[number];

/** Below 0 when `a` is the older one. Dotted numbers; a part that is missing counts as 0. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  const longest = Math.max(left.length, right.length);
  for (let index = 0; index < longest; index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

const partsOf = (version: string): number[] =>
  version.split('.').map((part) => Number.parseInt(part, 10) || 0);

/** What is new in `current` to somebody who has read up to `read`; nothing while that is unknown. */
export const unreadReleases = <R extends string>(
  releases: readonly R[],
  read: string | null,
  current: string,
): R[] =>
  read === null
    ? []
    : releases.filter(
        (release) => compareVersions(release, read) > 0 && compareVersions(release, current) <= 0,
      );

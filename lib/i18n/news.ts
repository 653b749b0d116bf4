import type { Release } from '../domain/releases';
import { message } from './message';

const NEWS: Readonly<Record<Release, () => string[]>> = {
  '0.1.0': () => [
    message('news.r0_1_0.windows'),
    message('news.r0_1_0.rank'),
    message('news.r0_1_0.composer'),
    message('news.r0_1_0.rewards'),
    message('news.r0_1_0.events'),
  ],
};

/** What a release brought its users, in a few lines. */
export const newsOf = (release: Release): string[] => NEWS[release]();

import path from 'node:path';
import type { startSite } from '../../site/server';

/** The running practice site, as its server hands it out. */
export type Site = Awaited<ReturnType<typeof startSite>>;

export type Locale = 'ja' | 'en';

/** Where `wxt build` puts the Chrome build. */
export const BUILT_EXTENSION = path.resolve('.output/chrome-mv3');

export interface LaunchOptions {
  /** Folder of the unpacked extension; the Chrome build unless told otherwise. */
  extension?: string;
  /** The practice site that stands in for the Rakuten hosts. Without it nothing can be reached. */
  site?: Site;
  /** Language of the browser's interface, hence of the extension's messages. */
  locale?: Locale;
  headless?: boolean;
  /** Kept afterwards when given; otherwise a temporary profile that is removed on close. */
  profileDir?: string;
  /** `null` lets the page follow the window. */
  viewport?: { width: number; height: number } | null;
  deviceScaleFactor?: number;
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce' | 'no-preference';
  extraArgs?: readonly string[];
  /** Leaves the welcome open that the first start opens; otherwise it is closed before the test. */
  welcome?: boolean;
}

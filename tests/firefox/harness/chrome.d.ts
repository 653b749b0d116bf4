/** The little of Firefox's own world that functions for `inBrowser` use. */
interface LoggedError {
  sourceName: string;
  errorMessage: string;
  lineNumber: number;
}

interface AddonOfBrowser {
  backgroundState: string;
  terminateBackground(options: object): Promise<void>;
}

interface BrowserWindow extends Window {
  gBrowser: { selectedBrowser: HTMLElement & { browsingContext: { touchEventsOverride: string } } };
}

declare const Services: {
  console: { getMessageArray(): LoggedError[] };
  wm: { getMostRecentBrowserWindow(): BrowserWindow };
};

declare const WebExtensionPolicy: { getByID(id: string): { extension: AddonOfBrowser } };

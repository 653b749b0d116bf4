import 'fake-indexeddb/auto';
import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

beforeEach(() => {
  fakeBrowser.reset();
  // The fake browser has no manifest of its own.
  fakeBrowser.runtime.getManifest = () => ({
    manifest_version: 3,
    name: 'ROOM手帳',
    version: '0.1.0',
  });
});

import 'fake-indexeddb/auto';
import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// What a screen loads lazily takes its time on a busy machine; nothing waits longer than it must.
configure({ asyncUtilTimeout: 5000 });

beforeEach(() => {
  fakeBrowser.reset();
  // The fake browser has no manifest of its own.
  fakeBrowser.runtime.getManifest = () => ({
    manifest_version: 3,
    name: 'ROOM手帳',
    version: '0.1.0',
  });
});
afterEach(() => {
  cleanup();
});

import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// What a screen loads lazily takes its time on a busy machine; nothing waits longer than it must.
configure({ asyncUtilTimeout: 5000 });

afterEach(() => {
  cleanup();
});

/**
 * Run in every world of a page: it takes itself for hidden from now on. A browser that is steered
 * by a debugger keeps all of its tabs visible, so the real thing cannot be had.
 */
Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' });
Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });

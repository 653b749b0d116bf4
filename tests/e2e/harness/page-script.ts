import { build } from 'vite';

/**
 * A module with everything it imports as one string that can be run in any page, whatever its
 * policy: the debugger runs it, not the page.
 */
export async function bundled(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry, formats: ['iife'], name: 'roomTechoPageScript' },
    },
  });
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  const [chunk] = outputs.flatMap(({ output }) => output);
  if (chunk?.type !== 'chunk') throw new Error(`No script was built of ${entry}`);
  return chunk.code;
}

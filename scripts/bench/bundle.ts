import path from 'node:path';
import { build } from 'vite';

const FOLDER = path.resolve('scripts/bench/page');

/**
 * One of the scripts in `page/` as a string that can be run in any page, whatever its policy:
 * the debugger runs it, not the page.
 */
export async function pageScript(name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: path.join(FOLDER, `${name}.ts`),
        formats: ['iife'],
        name: 'roomTechoBenchScript',
      },
    },
  });
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  const [chunk] = outputs.flatMap(({ output }) => output);
  if (chunk?.type !== 'chunk') throw new Error(`No script was built of ${name}`);
  return chunk.code;
}

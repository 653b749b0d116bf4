import path from 'node:path';
import { bundled } from '../../tests/e2e/harness/page-script';

const FOLDER = path.resolve('scripts/bench/page');

/** One of the scripts in `page/`, to be run in any page. */
export const pageScript = (name: string): Promise<string> =>
  bundled(path.join(FOLDER, `${name}.ts`));

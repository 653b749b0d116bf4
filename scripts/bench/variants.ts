import fs from 'node:fs';
import path from 'node:path';
import { BUILT_EXTENSION } from '../../tests/e2e/harness/options';
import { temporaryDir } from '../../tests/e2e/harness/profile';
import type { Site } from '../../tests/site/server';
import { type Browser, openBrowser } from './browser';

/** What is compared, in the order of the table. The first is what the others are held against. */
export const VARIANTS = ['no extension', 'empty line', 'bare mount', 'ROOM Techo'] as const;
export type Variant = (typeof VARIANTS)[number];

const MATCHES = ['https://room.rakuten.co.jp/*', 'https://item.rakuten.co.jp/*'];

/** The whole content scripts of the extensions we compare ourselves with. */
const CONTENT_SCRIPTS = {
  'empty line': ';',
  'bare mount':
    "const e=document.createElement('bare-mount');e.attachShadow({mode:'open'});" +
    'document.documentElement.append(e);',
};

/** An unpacked extension of one line: same pages, same moment, a worker that does nothing. */
function oneLineExtension(script: string): string {
  const dir = temporaryDir('bench-extension');
  const manifest = {
    manifest_version: 3,
    name: 'comparison',
    version: '1',
    host_permissions: MATCHES,
    background: { service_worker: 'background.js' },
    content_scripts: [{ matches: MATCHES, run_at: 'document_idle', js: ['content.js'] }],
  };
  fs.writeFileSync(path.join(dir, 'manifest.json'), JSON.stringify(manifest));
  fs.writeFileSync(path.join(dir, 'background.js'), ';');
  fs.writeFileSync(path.join(dir, 'content.js'), script);
  return dir;
}

function extensionOf(variant: Variant): string | undefined {
  if (variant === 'no extension') return undefined;
  return variant === 'ROOM Techo' ? BUILT_EXTENSION : oneLineExtension(CONTENT_SCRIPTS[variant]);
}

export type Browsers = Record<Variant, Browser>;

/** All at once, so that each round can visit them one after the other. */
export async function openVariants(site: Site): Promise<Browsers> {
  const open = (variant: Variant) => {
    const extension = extensionOf(variant);
    return openBrowser({ site, ...(extension && { extension }) });
  };
  return {
    'no extension': await open('no extension'),
    'empty line': await open('empty line'),
    'bare mount': await open('bare mount'),
    'ROOM Techo': await open('ROOM Techo'),
  };
}

export async function closeVariants(browsers: Browsers): Promise<void> {
  for (const browser of Object.values(browsers)) await browser.close();
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { ROOT } from './sources';

export type Target = 'chrome-mv3' | 'firefox-mv3';

/** The path of a file of the build; says what is missing when it is not there. */
export function built(target: Target, file: string): string {
  const path = join(ROOT, '.output', target, file);
  if (!existsSync(path))
    throw new Error(`${target}/${file} is not built: run \`npm test\`, which builds first`);
  return path;
}

export const readBuilt = (target: Target, file: string): string =>
  readFileSync(built(target, file), 'utf8');

export const builtFiles = (target: Target, folder: string): string[] =>
  readdirSync(built(target, folder)).map((file) => `${folder}/${file}`);

/** What a module imports before it runs; what it loads later, by `import()`, is not counted. */
function staticImports(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    const from =
      ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)
        ? statement.moduleSpecifier
        : undefined;
    return from && ts.isStringLiteral(from) ? [join(dirname(file), from.text)] : [];
  });
}

/** Every script that an HTML page needs before it can show anything. */
export function eagerScripts(target: Target, page: string): string[] {
  const html = readBuilt(target, page);
  const first = [...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map(([, file]) => `${file}`);
  const found = new Set(first);
  for (const file of found) {
    for (const next of staticImports(file, readBuilt(target, file))) found.add(next);
  }
  return [...found];
}

/** Every script of the build, wherever it lies. */
export const allScripts = (target: Target): string[] =>
  readdirSync(built(target, ''), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => file.replaceAll('\\', '/'));

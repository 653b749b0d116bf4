import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

export const ROOT = resolve(import.meta.dirname, '../..');

/** Files below the folders, as paths from the root of the project. */
export function filesIn(folders: readonly string[], ending: RegExp): string[] {
  return folders.flatMap((folder) =>
    existsSync(join(ROOT, folder))
      ? readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
          .map((file) => join(folder, file).replaceAll('\\', '/'))
          .filter((file) => ending.test(file) && statSync(join(ROOT, file)).isFile())
      : [],
  );
}

export const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

export const parse = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true);

export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

export interface Import {
  from: string;
  /** A file of the project, or the name of a package. */
  to: string;
  /** Gone once it is compiled. */
  typeOnly: boolean;
  /** By `import()`: not run before it is reached. */
  later: boolean;
}

const literal = (node: ts.Node | undefined): string | undefined =>
  node && ts.isStringLiteralLike(node) ? node.text : undefined;

type Specifier = Pick<Import, 'typeOnly' | 'later'> & { text: string };

function specifier(node: ts.Node): Specifier | undefined {
  const found = (of: ts.Node | undefined, typeOnly: boolean, later = false) => {
    const text = literal(of);
    return text === undefined ? undefined : { text, typeOnly, later };
  };
  if (ts.isImportDeclaration(node))
    return found(node.moduleSpecifier, node.importClause?.isTypeOnly ?? false);
  if (ts.isExportDeclaration(node)) return found(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isImportTypeNode(node))
    return found(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return found(node.arguments[0], false, true);
  return undefined;
}

const ENDINGS = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];

function target(from: string, text: string): string {
  const path = text.replace(/\?.*$/, '');
  const inside = /^@\//.test(path) ? path.slice(2) : undefined;
  const base = inside ?? (path.startsWith('.') ? join(dirname(from), path) : undefined);
  if (base === undefined) return path;
  const file = ENDINGS.map((ending) => join(ROOT, base + ending)).find(
    (full) => existsSync(full) && statSync(full).isFile(),
  );
  if (!file) throw new Error(`${from} imports ${text}, which is no file`);
  return relative(ROOT, file).replaceAll('\\', '/');
}

export function importsOf(file: string): Import[] {
  const found: Import[] = [];
  walk(parse(file), (node) => {
    const of = specifier(node);
    if (!of) return;
    const { text, typeOnly, later } = of;
    found.push({ from: file, to: target(file, text), typeOnly, later });
  });
  return found;
}

export const isInside = (file: string, folder: string): boolean =>
  file === folder || file.startsWith(`${folder}/`);

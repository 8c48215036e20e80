import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseSync } from 'vite';
import type { Shape } from './shapes';
import { type Node, type Scope, shapeOf } from './types';

const ROOT = resolve(import.meta.dirname, '../../..');

/** A function that a file of `lib/` exports. A parameter is null where nothing can be made up for it. */
export type Exported = { file: string; name: string; parameters: (Shape | null)[] };

export function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : /(?<!\.d)\.ts$/.test(entry.name) ? [path] : [];
  });
}

/** Where an import of a file leads to; null outside of the project. */
function target(file: string, path: string): string | null {
  const bare = path.startsWith('@/') ? path.slice(2) : path.startsWith('.') ? join(dirname(file), path) : null;
  if (bare === null) return null;
  return [`${bare}.ts`, `${bare}/index.ts`, `${bare}.tsx`].find((one) => existsSync(join(ROOT, one))) ?? null;
}

/** Reads what every file exports, and of which types it is. */
export function createReader() {
  const read = new Map<string, { body: Node[]; scope: Scope }>();

  function parsed(file: string): { body: Node[]; scope: Scope } {
    const known = read.get(file);
    if (known) return known;
    const body: Node[] = parseSync(file, readFileSync(join(ROOT, file), 'utf8')).program.body;
    const scope: Scope = { types: new Map(), imported: new Map() };
    const fresh = { body, scope };
    read.set(file, fresh);
    for (const node of body) {
      if (node.type === 'ImportDeclaration') {
        const from = target(file, node.source.value);
        for (const one of node.specifiers) {
          scope.imported.set(one.local.name, {
            scope: () => (from === null ? null : parsed(from).scope),
            name: one.imported?.name ?? 'default',
          });
        }
      }
      const declared = node.type === 'ExportNamedDeclaration' && node.declaration ? node.declaration : node;
      if (declared.type === 'TSTypeAliasDeclaration') scope.types.set(declared.id.name, declared.typeAnnotation);
    }
    return fresh;
  }

  /** Every function that the file exports under a name of its own. */
  return function exportedFunctions(file: string): Exported[] {
    const { body, scope } = parsed(file);
    return body.flatMap((node) => {
      const declaration = node.type === 'ExportNamedDeclaration' ? node.declaration : null;
      return functionsIn(declaration).map(({ name, made }) => ({
        file: relative(ROOT, join(ROOT, file)),
        name,
        parameters: required(made.params).map((one) => shapeOf(one.typeAnnotation?.typeAnnotation, scope)),
      }));
    });
  };
}

function functionsIn(declaration: Node): { name: string; made: Node }[] {
  if (declaration?.type === 'FunctionDeclaration') return [{ name: declaration.id.name, made: declaration }];
  if (declaration?.type !== 'VariableDeclaration') return [];
  return declaration.declarations
    .filter((one: Node) => /Function/.test(one.init?.type ?? ''))
    .map((one: Node) => ({ name: one.id.name, made: one.init }));
}

/** Those that must be given: what has a default, or a question mark, is left out. */
function required(parameters: Node[]): Node[] {
  const end = parameters.findIndex((one) => one.type === 'AssignmentPattern' || one.optional);
  return (end < 0 ? parameters : parameters.slice(0, end)).map((one) => (one.type === 'RestElement' ? one : one));
}

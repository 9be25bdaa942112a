// The borders between folders: the tables of src/README.md, held against what the source imports.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const source = join(import.meta.dirname, '..', 'src');

interface Import {
  readonly file: string;
  /** A path below src/, or the name of a package. */
  readonly target: string;
  readonly internal: boolean;
  readonly typesOnly: boolean;
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .sort();
const imports = files.flatMap(importsOf);

/** Every import, export from and import(), of types too. */
function importsOf(file: string): Import[] {
  const text = readFileSync(join(source, file), 'utf8');
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const [name, typesOnly] = named(node);
    if (name !== null) found.push({ file, typesOnly, ...target(file, name) });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true));
  expect(new Set(found.map(({ target }) => target)).size).toBe(
    new Set(ts.preProcessFile(text).importedFiles.map(({ fileName }) => target(file, fileName).target)).size,
  );
  return found;
}

function named(node: ts.Node): [name: string | null, typesOnly: boolean] {
  if (ts.isImportDeclaration(node))
    return [literal(node.moduleSpecifier), node.importClause?.isTypeOnly ?? false];
  if (ts.isExportDeclaration(node) && node.moduleSpecifier)
    return [literal(node.moduleSpecifier), node.isTypeOnly];
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return [literal(node.argument.literal), true];
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return [literal(node.arguments[0]!), false];
  return [null, false];
}

function literal(node: ts.Node): string {
  if (!ts.isStringLiteral(node)) throw new Error(`an import of something worked out: ${node.getText()}`);
  return node.text;
}

function target(file: string, name: string): Pick<Import, 'target' | 'internal'> {
  if (name.startsWith('.')) return { internal: true, target: normalize(join(dirname(file), name)) };
  const length = name.startsWith('@') ? 2 : 1;
  return {
    internal: false,
    target: name.startsWith('node:') ? name : name.split('/').slice(0, length).join('/'),
  };
}

/** The rows of each table of the README, each cell the names that stand in it. */
const tables = readFileSync(join(source, 'README.md'), 'utf8')
  .split('\n\n')
  .filter((block) => block.startsWith('|'))
  .map((block) =>
    block.split('\n').map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    ),
  );

function rowsOf(heading: string): string[][] {
  const [, , ...rows] = tables.find(([first]) => first![0] === heading)!;
  return rows;
}

const names = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1]!);
const covers = (name: string, file: string): boolean =>
  name.endsWith('/') ? file.startsWith(name) : file === name;

const permissions = rowsOf('file or folder').map(([who = '', what = '']) => {
  const [name = ''] = names(who);
  return { name, allowed: [...(name.endsWith('/') ? [name] : []), ...names(what)] };
});
/** The longest name decides: a file before its folder. */
const permissionOf = (file: string) =>
  permissions.filter(({ name }) => covers(name, file)).sort((a, b) => b.name.length - a.name.length)[0];

describe('between files of src/', () => {
  test('every file has its line in the table', () => {
    expect(files.length).toBeGreaterThan(80);
    expect(files.filter((file) => permissionOf(file) === undefined)).toEqual([]);
  });

  test('nothing is imported that the table does not allow', () => {
    const forbidden = imports.filter(
      ({ file, target, internal }) =>
        internal && !permissionOf(file)!.allowed.some((name) => covers(name, target)),
    );
    expect(forbidden.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  test('nothing is allowed that is not used', () => {
    const idle = permissions.flatMap(({ name, allowed }) =>
      allowed
        .filter((other) => other !== name)
        .filter((other) => {
          const own = imports.filter(({ file }) => permissionOf(file)?.name === name);
          return !own.some(({ target }) => covers(other, target));
        })
        .map((other) => `${name} never imports ${other}`),
    );
    expect(idle).toEqual([]);
  });

  test('every import names a file that is there, with its ending', () => {
    const missing = imports.filter(({ internal, target }) => internal && !files.includes(target));
    expect(missing).toEqual([]);
  });

  test('no file imports itself, over however many others', () => {
    expect(cycles()).toEqual([]);
  });
});

describe('the borders that matter most stand in the table', () => {
  const allowed = (name: string) => permissions.find((permission) => permission.name === name)!.allowed;

  test('solve/ imports nothing', () => {
    expect(allowed('solve/')).toEqual(['solve/']);
    expect(
      imports.filter(({ file, target }) => file.startsWith('solve/') && !target.startsWith('solve/')),
    ).toEqual([]);
  });

  test('one file of analyse/ opens solve/', () => {
    const openers = imports.filter(
      ({ file, target }) => !file.startsWith('solve/') && target.startsWith('solve/'),
    );
    expect([...new Set(openers.map(({ file }) => file))]).toEqual(['analyse/prover.ts']);
  });

  test('analyse/ and render/ do not meet', () => {
    expect(allowed('analyse/')).toEqual(['analyse/', 'figures/']);
    expect(allowed('render/')).toEqual(['render/', 'figures/']);
  });

  test('everything rests on figures/, which rests on nothing', () => {
    expect(allowed('figures/')).toEqual(['figures/']);
  });
});

describe('packages', () => {
  const homes = rowsOf('package').map(([what = '', where = '']) => ({
    name: names(what)[0]!,
    files: where.split(', ').map((file) => file.replaceAll('`', '')),
  }));

  test.each(homes)('$name is imported where the table says', ({ name, files: expected }) => {
    const uses = imports.filter(({ internal, target }) => !internal && target === name);
    const found = [...new Set(uses.map(({ file }) => file))].map((file) => {
      const typesOnly = uses.every((use) => use.file !== file || use.typesOnly);
      return typesOnly ? `${file} (types)` : file;
    });
    expect(found).toEqual(expected);
  });

  test('no other package is imported, and every dependency is', () => {
    const used = new Set(imports.flatMap(({ internal, target }) => (internal ? [] : [target])));
    expect([...used].sort()).toEqual(homes.map(({ name }) => name).sort());
    const { dependencies, devDependencies } = JSON.parse(
      readFileSync(join(source, '..', 'package.json'), 'utf8'),
    ) as Readonly<Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>>;
    const packages = [...used].filter((name) => !name.startsWith('node:'));
    // The build puts what draws pictures into a file of its own: who installs the program needs no more than that.
    const apart = ['@observablehq/plot', 'linkedom'];
    expect(packages.sort()).toEqual([...Object.keys(dependencies), ...apart].sort());
    expect(apart.every((name) => name in devDependencies)).toBe(true);
  });
});

/** Files that lead back to themselves, each with the way. */
function cycles(): string[] {
  const after = (file: string) =>
    imports.flatMap((found) => (found.internal && found.file === file ? [found.target] : []));
  const state = new Map<string, 'open' | 'done'>();
  const found: string[] = [];
  const visit = (file: string, way: readonly string[]): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      found.push([...way.slice(way.indexOf(file)), file].join(' -> '));
      return;
    }
    state.set(file, 'open');
    for (const next of after(file)) visit(next, [...way, file]);
    state.set(file, 'done');
  };
  for (const file of files) visit(file, []);
  return found;
}

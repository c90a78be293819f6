import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import ts from 'typescript';

/** A member of a class of the Excel JavaScript API, as Microsoft's type definitions describe it. */
export interface ApiMember {
  /** `1.9` of ExcelApi, or another set written out; empty where the types name none. */
  readonly set: string;
  readonly isDeprecated: boolean;
  readonly isMethod: boolean;
}

export type ApiClass = ReadonlyMap<string, ApiMember>;

/** Members that every proxy has, and that the library answers by itself. */
const librarysOwn = new Set([
  'context',
  'isNullObject',
  'items',
  'load',
  'set',
  'toJSON',
  'track',
  'untrack',
]);

/** Reads the classes of the namespace `Excel` from `@types/office-js`, by name. */
export function excelTypes(): ReadonlyMap<string, ApiClass> {
  const file = createRequire(join(process.cwd(), 'package.json')).resolve('@types/office-js/index.d.ts');
  const source = ts.createSourceFile(
    'excel.d.ts',
    excelNamespace(readFileSync(file, 'utf8')),
    ts.ScriptTarget.ES2022,
  );
  const classes = new Map<string, ApiClass>();
  for (const statement of source.statements) {
    if (!ts.isModuleDeclaration(statement) || !statement.body || !ts.isModuleBlock(statement.body)) continue;
    for (const declaration of statement.body.statements) {
      if (ts.isClassDeclaration(declaration) && declaration.name && isProxy(declaration, source)) {
        classes.set(declaration.name.text, membersOf(declaration, source));
      }
    }
  }
  return classes;
}

/** The file holds all of Office; only this namespace is worth parsing. */
function excelNamespace(text: string): string {
  const start = text.indexOf('\ndeclare namespace Excel {');
  const end = text.indexOf('\n}', start);
  if (start < 0 || end < 0)
    throw new Error('The type definitions of office.js have no namespace Excel any more.');
  return text.slice(start, end + 2);
}

function isProxy({ heritageClauses }: ts.ClassDeclaration, source: ts.SourceFile): boolean {
  return (heritageClauses ?? []).some((clause) => clause.getText(source).includes('ClientObject'));
}

function membersOf(declaration: ts.ClassDeclaration, source: ts.SourceFile): ApiClass {
  const members = new Map<string, ApiMember>();
  for (const member of declaration.members) {
    const name = member.name?.getText(source);
    // Overloads repeat a name: the first one counts.
    if (name === undefined || librarysOwn.has(name) || members.has(name)) continue;
    const comment = commentBefore(member, source);
    members.set(name, {
      set: requirementSet(comment),
      isDeprecated: comment.includes('@deprecated'),
      isMethod: ts.isMethodDeclaration(member),
    });
  }
  return members;
}

function commentBefore(node: ts.Node, source: ts.SourceFile): string {
  return source.text.slice(node.getFullStart(), node.getStart(source, false));
}

/** `[Api set: ExcelApi 1.1 for getting the name; 1.4 for setting it.]` → `1.1`. */
function requirementSet(comment: string): string {
  const stated = /\[\s*Api set:\s*([A-Za-z]+)[\s*]+([\d.]*\d)/.exec(comment);
  if (!stated) return '';
  const [, name = '', version = ''] = stated;
  return name === 'ExcelApi' ? version : `${name} ${version}`;
}

import ts from 'typescript';
import { excelTypes } from './excelTypes';

/** The newest requirement set of ExcelApi for which this version of office.js has proxies. */
export const newestOfLibrary = '1.15';

/** Whether a requirement set is above what this version of office.js knows. */
export function isNewer(set: string): boolean {
  if (!/^[\d.]+$/.test(set)) return false;
  const [major = 0, minor = 0] = set.split('.').map(Number);
  const [newestMajor = 0, newestMinor = 0] = newestOfLibrary.split('.').map(Number);
  return major > newestMajor || (major === newestMajor && minor > newestMinor);
}

/**
 * Properties that a script reads or sets and for which this version of office.js has no proxy, such as
 * `valuesAsJson`. JavaScript takes a property that is not there without a word: it is read as `undefined` and set on
 * the proxy alone, so a script would end as if it had worked. Methods that are not there fail by themselves.
 */
export function propertiesWithoutProxy(script: string): readonly string[] {
  const used = accessedNames(script);
  const newer = new Set<string>();
  const known = new Set<string>();
  for (const members of excelTypes().values()) {
    // A class that is missing as a whole cannot be reached in silence.
    if ([...members.values()].every(({ set }) => isMissing(set))) continue;
    for (const [name, { set, isMethod }] of members) {
      if (isMissing(set) && !isMethod) newer.add(name);
      else known.add(name);
    }
  }
  return [...used].filter((name) => newer.has(name) && !known.has(name)).sort();
}

function isMissing(set: string): boolean {
  return isNewer(set) || set.startsWith('ExcelApiDesktop');
}

function accessedNames(script: string): ReadonlySet<string> {
  const names = new Set<string>();
  const source = ts.createSourceFile('script.ts', script, ts.ScriptTarget.ES2022, true);
  const visit = (node: ts.Node): void => {
    const isCalled = ts.isCallExpression(node.parent) && node.parent.expression === node;
    if (ts.isPropertyAccessExpression(node) && !isCalled) names.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  return names;
}

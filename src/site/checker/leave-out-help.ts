import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** What an entry of a problem holds for the guide alone; the checker says only its sentence. */
const forTheGuide = ['title', 'meaning', 'fix', 'example'];

interface SyntaxNode {
  type: string;
  start: number;
  end: number;
  [part: string]: unknown;
}

/**
 * Leaves out of a worker of the checker the problems that none of its modules names, and the words that only the guide
 * prints: a quarter of its bytes. A code is named in full where it is raised, so that the text of the modules tells.
 */
export function leaveOutHelp(): Plugin {
  let named: ReadonlySet<string> = new Set();
  return {
    name: 'leave-out-help',
    enforce: 'post',
    buildStart({ input }) {
      named = listNamedCodes(Object.values(input));
    },
    transform(code, id) {
      if (!id.includes(catalogueFolder)) return null;
      const cuts = listCuts(this.parse(code) as unknown as SyntaxNode, named);
      const left = cuts.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), code);
      return cuts.length === 0 ? null : { code: left, map: null };
    },
  };
}

const catalogueFolder = '/core/issues/';

/** What may be a code in any module that these lead to; the entries of the catalogue itself name all of them. */
export function listNamedCodes(entries: readonly string[]): Set<string> {
  const modules = new Map<string, string>();
  for (const entry of entries) addModules(entry, modules);
  const texts = [...modules].flatMap(([file, text]) => (file.includes(catalogueFolder) ? [] : [text]));
  return new Set(
    texts.flatMap((text) => [...text.matchAll(/'([a-z]+(?:-[a-z0-9]+)+)'/g)].map(([, code = '']) => code)),
  );
}

/** A module and every other that it leads to; types lead nowhere. */
function addModules(file: string, modules: Map<string, string>): void {
  if (modules.has(file)) return;
  const text = readFileSync(file, 'utf8');
  modules.set(file, text);
  for (const [, target = ''] of text.matchAll(/^(?:import|export) (?!type )[^;]*?from '(\.[^']+\.ts)';/gm)) {
    addModules(join(dirname(file), target), modules);
  }
}

/** The entries that are left out, and of the others what only the guide prints; each with the comma behind it, in order. */
function listCuts(node: SyntaxNode, named: ReadonlySet<string>): { start: number; end: number }[] {
  const properties = (node['properties'] ?? []) as SyntaxNode[];
  if (node.type === 'ObjectExpression' && properties.some(isEntry)) {
    return properties.flatMap((property, index) => {
      if (isEntry(property) && !named.has(nameOf(property)))
        return [{ start: property.start, end: properties[index + 1]?.start ?? property.end }];
      return listHelp(property['value'] as SyntaxNode);
    });
  }
  return partsOf(node).flatMap((part) => listCuts(part, named));
}

/** `'unknown-id': defineIssue({ … })` */
function isEntry({ value }: SyntaxNode): boolean {
  const { callee } = (value ?? {}) as { callee?: SyntaxNode };
  return callee?.['name'] === 'defineIssue';
}

function nameOf({ key }: SyntaxNode): string {
  const { name, value } = key as { name?: string; value?: string };
  return name ?? value ?? '';
}

function listHelp(call: SyntaxNode): { start: number; end: number }[] {
  const properties = ((call['arguments'] as SyntaxNode[] | undefined)?.[0]?.['properties'] ?? []) as SyntaxNode[];
  return properties.flatMap((property, index) =>
    forTheGuide.includes(nameOf(property))
      ? [{ start: property.start, end: properties[index + 1]?.start ?? property.end }]
      : [],
  );
}

function partsOf(node: SyntaxNode): SyntaxNode[] {
  return Object.values(node)
    .flat()
    .filter((part): part is SyntaxNode => typeof part === 'object' && part !== null && 'type' in part);
}

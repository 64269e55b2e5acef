import type { Plugin } from 'vite';

/** What an entry of a problem holds for the guide alone; the checker says only its sentence. */
const forTheGuide = ['title', 'meaning', 'fix', 'example'];

/** Of these topics a file on a reader's device can have only the named problems; the others are of the whole content. */
export const foundInOneFile: Readonly<Record<string, readonly string[]>> = {
  'sections.ts': [],
  'releases.ts': [],
  // Replies come in no workbook.
  'answers.ts': ['explanation-incomplete', 'explanation-of-nothing', 'remedy-date-past', 'explanation-differs'],
  // Asked by whoever receives the file.
  'row-doubts.ts': [],
  'links.ts': ['unknown-id', 'document-number-unusual'],
  'files.ts': ['file-empty', 'file-too-large', 'byte-order-mark', 'nul-character', 'merge-conflict'],
};

/** Of the other topics: what only the whole content, a workbook that gives tasks, or a reader with limits can have. */
export const foundElsewhere: readonly string[] = ['direction-doubtful', 'nothing-assigned', 'reading-stopped'];

interface SyntaxNode {
  type: string;
  start: number;
  end: number;
  [part: string]: unknown;
}

/** Leaves out of the checker's worker problems it cannot find, and the words that only the guide prints: a fifth of its bytes. */
export function leaveOutHelp(): Plugin {
  return {
    name: 'leave-out-help',
    enforce: 'post',
    transform(code, id) {
      if (!id.includes('/core/issues/')) return null;
      const kept = foundInOneFile[id.split('/').at(-1) ?? ''];
      const cuts = listCuts(this.parse(code) as unknown as SyntaxNode, kept);
      const left = cuts.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), code);
      return cuts.length === 0 ? null : { code: left, map: null };
    },
  };
}

/** The entries that are left out, and of the others what only the guide prints; each with the comma behind it, in order. */
function listCuts(node: SyntaxNode, kept: readonly string[] | undefined): { start: number; end: number }[] {
  const properties = (node['properties'] ?? []) as SyntaxNode[];
  if (node.type === 'ObjectExpression' && properties.some(isEntry)) {
    return properties.flatMap((property, index) => {
      const name = nameOf(property);
      const isFoundHere = kept === undefined ? !foundElsewhere.includes(name) : kept.includes(name);
      if (isEntry(property) && !isFoundHere)
        return [{ start: property.start, end: properties[index + 1]?.start ?? property.end }];
      return listHelp(property['value'] as SyntaxNode);
    });
  }
  return partsOf(node).flatMap((part) => listCuts(part, kept));
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

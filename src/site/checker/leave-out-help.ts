import type { Plugin } from 'vite';

/** What an entry of a problem holds for the guide alone; the checker says only its sentence. */
const forTheGuide = ['title', 'meaning', 'fix', 'example'];

/** Problems that only the whole content can have, never one file on a reader's device: of the text and of releases. */
export const ofTheWhole = { 'sections.ts': 'sectionIssues', 'releases.ts': 'releaseIssues' } as const;

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
      const whole = Object.entries(ofTheWhole).find(([file]) => id.endsWith(`/core/issues/${file}`));
      if (whole !== undefined) return { code: `export const ${whole[1]} = {};`, map: null };
      const cuts = listHelp(this.parse(code) as unknown as SyntaxNode);
      const kept = cuts.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), code);
      return cuts.length === 0 ? null : { code: kept, map: null };
    },
  };
}

/** The properties of `defineIssue({ … })`, each with the comma behind it, in the order of the file. */
function listHelp(node: SyntaxNode): { start: number; end: number }[] {
  const callee = node['callee'] as SyntaxNode | undefined;
  if (node.type === 'CallExpression' && callee?.['name'] === 'defineIssue') {
    const properties = ((node['arguments'] as SyntaxNode[])[0]?.['properties'] ?? []) as SyntaxNode[];
    return properties.flatMap(({ key, start, end }, index) =>
      forTheGuide.includes(String((key as SyntaxNode | undefined)?.['name']))
        ? [{ start, end: properties[index + 1]?.start ?? end }]
        : [],
    );
  }
  return Object.values(node)
    .flat()
    .filter((part): part is SyntaxNode => typeof part === 'object' && part !== null && 'type' in part)
    .flatMap(listHelp);
}

import type { Nodes, Root, RootContent } from 'mdast';
import type { GuidePart } from '../programme/content.ts';

/** Nodes whose words run on from one child to the next; within all others they stand apart. */
const runsOn = ['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'delete', 'link'];

/** A guide cut at its headings, as plain words: what search can find in it. */
export function cutAtHeadings({ children }: Root): GuidePart[] {
  const sections: { heading?: string; nodes: RootContent[] }[] = [{ nodes: [] }];
  for (const node of children) {
    if (node.type === 'heading') sections.push({ heading: textOfNode(node), nodes: [] });
    else sections.at(-1)?.nodes.push(node);
  }
  return sections.map(({ nodes, ...heading }) => ({
    ...heading,
    text: nodes.map(textOfNode).join(' ').replace(/\s+/g, ' ').trim(),
  }));
}

function textOfNode(node: Nodes): string {
  if ('value' in node) return node.value;
  if ('alt' in node) return node.alt ?? '';
  if (node.type === 'break') return ' ';
  const children = 'children' in node ? node.children : [];
  return children.map(textOfNode).join(runsOn.includes(node.type) ? '' : ' ');
}

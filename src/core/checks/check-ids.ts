import { type Issue, newIssue } from '../issues/catalogue.ts';
import { anchorOf, anchorOfBlock, planTableAnchor } from '../programme/anchors.ts';
import type { Content } from '../programme/content.ts';
import { checkKnown } from './check-known.ts';

/** Addresses of clauses are unique in the whole text, ids of parts in their target; a whole is a part of the same target. */
export function checkIds(content: Content): Issue[] {
  return [...checkAnchors(content), ...checkPartIds(content), ...checkSummands(content)];
}

/** Records that are placed twice are named by `checkPlacement`, so only addresses of words and headings are held here. */
function checkAnchors({ sections }: Content): Issue[] {
  const seen = new Map<string, string | undefined>([[planTableAnchor, undefined]]);
  const anchors = sections.flatMap((section) => [
    { file: `programme/${section.id}.mdx`, anchor: anchorOf('section', section.id) },
    ...section.blocks
      .filter((block) => 'runs' in block)
      .map((block) => ({ file: `programme/${section.id}.mdx`, anchor: anchorOfBlock(block) })),
  ]);
  return anchors.flatMap(({ file, anchor }) => {
    const isTaken = seen.has(anchor);
    if (!isTaken) seen.set(anchor, file);
    return isTaken ? [newIssue('duplicate-anchor', { file, record: anchor }, { first: seen.get(anchor) })] : [];
  });
}

function checkPartIds({ targets }: Content): Issue[] {
  return [...targets].flatMap(([id, { parts }]) =>
    parts.flatMap((part, index) => {
      const isFirst = parts.findIndex((other) => other.id === part.id) === index;
      const place = { file: `targets/${id}.json`, field: `parts.${index}.id` };
      return isFirst ? [] : [newIssue('duplicate-part-id', place, { id: part.id })];
    }),
  );
}

function checkSummands({ targets }: Content): Issue[] {
  return [...targets].flatMap(([id, { parts }]) =>
    parts.flatMap(({ summandOf }, index) => {
      if (summandOf === undefined) return [];
      const place = { file: `targets/${id}.json`, field: `parts.${index}.summandOf` };
      return checkKnown(
        place,
        summandOf,
        parts.map((part) => part.id),
        'parts',
      );
    }),
  );
}

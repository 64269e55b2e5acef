import { type Issue, newIssue } from '../issues/catalogue.ts';
import type { Content, SectionFile } from '../programme/content.ts';
import { checkKnown } from './check-known.ts';

/** Sections and errata have an order without doubles, parents stand before their children, printed numbers run 1, 2, 3. */
export function checkOrder(content: Content): Issue[] {
  const sections = content.sections.map(({ id, head }) => ({ file: `programme/${id}.mdx`, order: head.order }));
  const errata = [...content.errata].map(([id, { order }]) => ({ file: `errata/${id}.json`, order }));
  return [
    ...checkUniqueOrder(sections),
    ...checkUniqueOrder(errata),
    ...checkParents(content.sections),
    ...content.sections.flatMap((section) => checkPrintedNumbers(section, content)),
  ];
}

function checkUniqueOrder(records: readonly { file: string; order: number }[]): Issue[] {
  const seen = new Map<number, string>();
  return records.flatMap(({ file, order }) => {
    const first = seen.get(order);
    seen.set(order, first ?? file);
    return first === undefined ? [] : [newIssue('duplicate-order', { file, field: 'order' }, { order, first })];
  });
}

function checkParents(sections: readonly SectionFile[]): Issue[] {
  const ids = sections.map(({ id }) => id);
  return sections.flatMap(({ id, head: { parent } }, index) => {
    if (parent === undefined) return [];
    const place = { file: `programme/${id}.mdx`, field: 'parent' };
    if (ids.indexOf(parent) < index) return checkKnown(place, parent, ids, 'programme');
    return [newIssue('parent-not-before-child', place, { parent })];
  });
}

function checkPrintedNumbers({ blocks }: SectionFile, { targets, works, plans }: Content): Issue[] {
  const lists = { target: targets, work: works, plan: plans };
  const placed = blocks.flatMap((block) => ('runs' in block ? [] : [block]));
  return placed.flatMap(({ kind, id }, index) => {
    const printed = lists[kind].get(id)?.printed;
    const due = kind === 'plan' ? `${index + 1}` : `(${index + 1})`;
    if (printed === undefined || printed === due) return [];
    const place = { file: `${kind}s/${id}.json`, field: 'printed' };
    return [newIssue('printed-number-out-of-sequence', place, { printed, due })];
  });
}

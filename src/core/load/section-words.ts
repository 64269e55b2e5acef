import type { OfficialRun } from '../programme/content.ts';
import { issueAt, type MdxBody, rawOf } from './mdx-tree.ts';
import type { Parsed } from './parsed.ts';
import type { MdxElement } from './section-blocks.ts';

/** The words of an element, exactly as its source has them; only `*…*` may mark a stretch printed in italics. */
export function parseWords(node: MdxElement, body: MdxBody): Parsed<OfficialRun[]> {
  const [first, last] = [node.children[0], node.children.at(-1)];
  if (first === undefined || last === undefined) {
    return { issues: [issueAt('words-missing', node, body, { element: node.name ?? '' })] };
  }
  const raw = body.text.slice(first.position?.start.offset, last.position?.end.offset);
  if (node.type === 'mdxJsxFlowElement' || raw.includes('\n')) {
    return { issues: [issueAt('words-not-on-one-line', node, body, { element: node.name ?? '' })] };
  }
  const runs = node.children.map(readRun);
  const marked = node.children.find((_, index) => runs[index] === undefined);
  if (marked !== undefined)
    return { issues: [issueAt('words-not-plain', marked, body, { written: rawOf(marked, body) })] };
  const words = runs.filter((run) => run !== undefined);
  // A character reference, a backslash or an underscore would read differently from what is written.
  const written = words.map(({ text, isEmphasis }) => (isEmphasis ? `*${text}*` : text)).join('');
  if (written === raw) return { value: words };
  const at = [...raw].findIndex((character, index) => character !== [...written][index]);
  return { issues: [issueAt('words-not-plain', node, body, { written: [...raw].slice(at, at + 20).join('') })] };
}

function readRun(child: MdxElement['children'][number]): OfficialRun | undefined {
  if (child.type === 'text') return { text: child.value };
  const [inner, ...others] = child.type === 'emphasis' ? child.children : [];
  return inner?.type === 'text' && others.length === 0 ? { text: inner.value, isEmphasis: true } : undefined;
}

import type { PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Block, OfficialRun } from '../programme/content.ts';
import { findNearest } from '../text/nearest.ts';
import { isCode, issueAt, type MdxBody, parseTree, rawOf } from './mdx-tree.ts';
import type { Parsed } from './parsed.ts';

type MdxElement = (MdxJsxFlowElement | MdxJsxTextElement) & { name: string };

const wordsElements = {
  Title: 'title',
  Paragraph: 'paragraph',
  Item: 'item',
  Task: 'task',
  Signature: 'signature',
} as const;
const placedElements = { Target: 'target', Work: 'work', Plan: 'plan' } as const;
const elementNames = [...Object.keys(wordsElements), ...Object.keys(placedElements)];

/**
 * The blocks of a section. Plain Markdown and MDX only: the extensions of GitHub would turn an address or a tilde in
 * the official words into markup.
 */
export function parseBlocks(body: MdxBody): Parsed<Block[]> {
  const tree = parseTree(body, 'plain');
  if ('issues' in tree) return tree;
  const blocks = tree.value.children.flatMap(unwrap).map((node) => parseBlock(node, body));
  const issues = blocks.flatMap((block) => ('issues' in block ? block.issues : []));
  if (issues.length > 0) return { issues };
  return { value: blocks.flatMap((block) => ('value' in block ? [block.value] : [])) };
}

/** An element with words on one line stands inside a paragraph of its own. */
function unwrap(node: RootContent): RootContent[] {
  if (node.type !== 'paragraph') return [node];
  const isSpace = (child: PhrasingContent) => child.type === 'text' && child.value.trim() === '';
  return node.children.filter((child) => !isSpace(child));
}

function parseBlock(node: RootContent, body: MdxBody): Parsed<Block> {
  if (!isElement(node)) {
    const written = rawOf(node, body).trim().slice(0, 60);
    return { issues: [issueAt(isCode(node) ? 'code-in-section' : 'words-outside-element', node, body, { written })] };
  }
  const { name } = node;
  if (!elementNames.includes(name)) {
    const facts = { element: name, known: elementNames, likely: findNearest(name, elementNames) };
    return { issues: [issueAt('element-unknown', node, body, facts)] };
  }
  return name in placedElements ? parsePlaced(node, body) : parseWordsElement(node, body);
}

/** `<>…</>` has no name, and is none. */
function isElement(node: RootContent): node is RootContent & MdxElement {
  return (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name !== null;
}

function parsePlaced(node: MdxElement, body: MdxBody): Parsed<Block> {
  const kind = placedElements[node.name as keyof typeof placedElements];
  const id = parseId(node, body, /^[a-z0-9]+(-[a-z0-9]+)*$/);
  if ('issues' in id) return id;
  if (node.children.length > 0) {
    return { issues: [issueAt('element-not-empty', node, body, { element: node.name, id: id.value })] };
  }
  return { value: { kind, id: id.value } };
}

function parseWordsElement(node: MdxElement, body: MdxBody): Parsed<Block> {
  const kind = wordsElements[node.name as keyof typeof wordsElements];
  const pattern = kind === 'task' ? /^nv-\d+(-\d+)+$/ : /^doan-[a-z0-9]+(-[a-z0-9]+)*$/;
  const id = parseId(node, body, pattern);
  if ('issues' in id) return id;
  const runs = parseWords(node, body);
  return 'issues' in runs ? runs : { value: { kind, id: id.value, runs: runs.value } };
}

function parseId(node: MdxElement, body: MdxBody, pattern: RegExp): Parsed<string> {
  for (const attribute of node.attributes) {
    const isPlain =
      attribute.type === 'mdxJsxAttribute' && attribute.name === 'id' && typeof attribute.value === 'string';
    if (!isPlain) return { issues: [issueAt('attribute-unknown', node, body, { attribute: rawOf(attribute, body) })] };
  }
  const [attribute, ...others] = node.attributes;
  if (attribute === undefined) return { issues: [issueAt('block-id-missing', node, body, { element: node.name })] };
  if (others.length > 0) return { issues: [issueAt('attribute-unknown', node, body, { attribute: 'id' })] };
  const id = String(attribute.value);
  if (pattern.test(id)) return { value: id };
  return { issues: [issueAt('block-id-wrong', node, body, { id, element: node.name })] };
}

/** The words of an element, exactly as its source has them; only `*…*` may mark a stretch printed in italics. */
function parseWords(node: MdxElement, body: MdxBody): Parsed<OfficialRun[]> {
  const [first, last] = [node.children[0], node.children.at(-1)];
  if (first === undefined || last === undefined) {
    return { issues: [issueAt('words-missing', node, body, { element: node.name })] };
  }
  const raw = body.text.slice(first.position?.start.offset, last.position?.end.offset);
  if (node.type === 'mdxJsxFlowElement' || raw.includes('\n')) {
    return { issues: [issueAt('words-not-on-one-line', node, body, { element: node.name })] };
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

import type { Definition, Heading, Image, Link, Node, Paragraph, Parent, Table } from 'mdast';
import type { Issue } from '../issues/catalogue.ts';
import type { Guide, GuidePart } from '../programme/content.ts';
import { guideSchema } from '../schemas/guide.ts';
import { mayLead, mayShow } from '../text/addresses.ts';
import { parseFields, parseFrontMatter } from './front-matter.ts';
import { cutAtHeadings } from './guide-parts.ts';
import { isCode, issueAt, type MdxBody, parseTree, rawOf } from './mdx-tree.ts';
import { combine, type Parsed } from './parsed.ts';

/** The row of dashes under the headings of a table. */
const dashes = /^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/;

/** One file of `content/guides/`; Astro renders its body, so what would be shown wrongly is looked for in it. */
export function parseGuide(_: string, source: string, file: string): Parsed<Guide> {
  const frontMatter = parseFrontMatter(source, file);
  if ('issues' in frontMatter) return frontMatter;
  const body = { text: frontMatter.value.body, file };
  const parsed = combine({ head: parseFields(guideSchema, frontMatter.value, file), parts: parseParts(body) });
  return 'issues' in parsed ? parsed : { value: { ...parsed.value.head, parts: parsed.value.parts } };
}

function parseParts(body: MdxBody): Parsed<GuidePart[]> {
  const tree = parseTree(body, 'tables');
  if ('issues' in tree) return tree;
  const issues = checkNodes(listNodes(tree.value), body);
  return issues.length > 0 ? { issues } : { value: cutAtHeadings(tree.value) };
}

/** A node and all beneath it, in the order of the text. */
function listNodes(node: Node): Node[] {
  return [node, ...('children' in node ? (node as Parent).children.flatMap(listNodes) : [])];
}

function checkNodes(nodes: readonly Node[], body: MdxBody): Issue[] {
  const code = nodes.filter((node) => isCode(node) || node.type.startsWith('mdxJsx'));
  const headings = nodes.filter((node): node is Heading => node.type === 'heading');
  const tables = nodes.filter((node): node is Table => node.type === 'table');
  const paragraphs = nodes.filter((node): node is Paragraph => node.type === 'paragraph');
  return [
    ...code.map((node) => issueAt('code-in-section', node, body, { written: shorten(rawOf(node, body)) })),
    ...nodes.filter(hasAddress).flatMap((node) => checkAddress(node, body)),
    ...headings.flatMap((heading, index) => checkHeading(heading, headings[index - 1]?.depth ?? 1, body)),
    ...tables.flatMap((table) => checkTable(table, body)),
    ...paragraphs.flatMap((paragraph) => checkBrokenTable(paragraph, body)),
  ].sort((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0));
}

function hasAddress(node: Node): node is Link | Definition | Image {
  return node.type === 'link' || node.type === 'definition' || node.type === 'image';
}

/** A definition may be that of a link or of a picture: it leads where both may. */
function checkAddress(node: Link | Definition | Image, body: MdxBody): Issue[] {
  if (node.type === 'image' ? mayShow(node.url) : mayLead(node.url)) return [];
  return [issueAt('address-not-allowed', node, body, { address: shorten(node.url), isPicture: node.type === 'image' })];
}

/** The title of the page is its heading of level 1. */
function checkHeading(heading: Heading, above: number, body: MdxBody): Issue[] {
  if (heading.depth > 1 && heading.depth <= above + 1) return [];
  const facts = { heading: shorten(rawOf(heading, body)), lowest: '#'.repeat(above + 1) };
  return [issueAt('heading-level-skipped', heading, body, facts)];
}

/** Cells beyond those of the headings are dropped without a word when the page is made, and missing ones are empty. */
function checkTable({ children: [head, ...rows] }: Table, body: MdxBody): Issue[] {
  const width = head?.children.length ?? 0;
  return rows
    .filter(({ children }) => children.length !== width)
    .map((row) => {
      const facts = { row: shorten(rawOf(row, body)), cells: row.children.length, headings: width };
      return issueAt('table-uneven', row, body, facts);
    });
}

/** Headings and dashes of different numbers are no table at all: the page would print the signs. */
function checkBrokenTable(paragraph: Paragraph, body: MdxBody): Issue[] {
  const [head = '', ...lines] = rawOf(paragraph, body).split('\n');
  const rule = lines.find((line) => line.includes('|') && dashes.test(line));
  if (rule === undefined) return [];
  const facts = { row: shorten(rule), cells: countCells(rule), headings: countCells(head) };
  return [issueAt('table-uneven', paragraph, body, facts)];
}

function countCells(line: string): number {
  return line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|').length;
}

function shorten(words: string): string {
  return words.trim().slice(0, 60);
}

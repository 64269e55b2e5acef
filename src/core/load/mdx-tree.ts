import type { Node, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type GivenFacts, type Issue, type IssueCode, newIssue } from '../issues/catalogue.ts';
import type { Parsed } from './parsed.ts';

/** MDX without its front matter, and the file it is in. */
export interface MdxBody {
  text: string;
  file: string;
}

/** An issue about one node. */
export function issueAt<Code extends IssueCode>(
  code: Code,
  node: Node,
  { file }: MdxBody,
  ...facts: GivenFacts<Code>
): Issue {
  return newIssue(code, { file, line: node.position?.start.line }, ...facts);
}

/** The source of one node. */
export function rawOf(node: Node, { text }: MdxBody): string {
  return text.slice(node.position?.start.offset, node.position?.end.offset);
}

/** The tree of Markdown with MDX; `tables` reads the extensions of GitHub too. */
export function parseTree({ text, file }: MdxBody, flavour: 'plain' | 'tables'): Parsed<Root> {
  try {
    const plain = unified().use(remarkParse).use(remarkMdx);
    return { value: (flavour === 'plain' ? plain : plain.use(remarkGfm)).parse(text) };
  } catch (error) {
    if (!(error instanceof Error && 'reason' in error)) throw error;
    // An element that is never closed has its line only in the words of the message.
    const line = 'line' in error && error.line ? Number(error.line) : Number(error.message.match(/\((\d+):/)?.[1]);
    const written = text.split('\n')[line - 1]?.trim().slice(0, 60);
    return { issues: [newIssue('section-malformed', { file, line }, { written })] };
  }
}

/** Whether a node is a program that MDX would run: an import, an export, an expression in braces. */
export function isCode({ type }: Node): boolean {
  return ['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression'].includes(type);
}

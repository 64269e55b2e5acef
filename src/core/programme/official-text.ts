import type { Mends } from '../schemas/mends.ts';
import type { PlanRecord } from '../schemas/plan.ts';
import { anchorOf, anchorOfBlock, planTableAnchor } from './anchors.ts';
import type { Block, Content, SectionFile } from './content.ts';

/** Official words of the transcription, with the lines they come from. */
export interface TranscribedLine {
  text: string;
  lines: number[];
}

/** Official words of the content, with their address and the file that holds them. */
export interface OfficialLine {
  anchor: string;
  text: string;
  file: string;
}

/** The official words of the transcription, in order: one entry per paragraph, list item or table cell. */
export function readTranscription(text: string, mends: Mends): TranscribedLine[] {
  const printed = text.split('\n');
  const joins = [...mends.joinedLines, ...mends.joinedRows].map(({ lines }) => lines);
  const left = new Set([...mends.dropped.map(({ line }) => line), ...joins.flatMap((lines) => lines.slice(1))]);
  return printed.flatMap((_, index) => {
    const number = index + 1;
    if (left.has(number)) return [];
    const lines = joins.find(([first]) => first === number) ?? [number];
    return readLine(lines.map((line) => printed[line - 1] ?? '')).map((words) => ({ text: words, lines }));
  });
}

/** The official words of the content, in document order. */
export function officialLinesOf(content: Content): OfficialLine[] {
  return content.sections.flatMap((section) => [
    ...headingOf(section),
    ...section.blocks.flatMap((block) => linesOfBlock(block, section, content)),
    ...(section.head.columns ?? []).map((text) => ({ anchor: planTableAnchor, text, file: fileOf(section) })),
  ]);
}

/** Rows are joined cell by cell; a plain line is a row of one cell. */
function readLine(parts: readonly string[]): string[] {
  const rows = parts.map((part) => part.split('\t'));
  const width = Math.max(...rows.map((row) => row.length));
  const cells = Array.from({ length: width }, (_, column) => {
    const words = rows.map((row) => removeMarkup(row[column] ?? '')).filter((cell) => cell !== '');
    return words.join(' ');
  });
  const hasColumns = width > 1;
  return cells
    .flatMap((cell, column) => (hasColumns && column === width - 1 ? splitItems(cell) : [cell.replace(/^- /, '')]))
    .filter((cell) => cell !== '');
}

// LIMIT: in the last column a dash before a capital letter always begins an item.
function splitItems(cell: string): string[] {
  return cell.replace(/^- /, '').split(/ - (?=\p{Lu})/u);
}

/** Takes off what the scan put in: list tags, and the stars of bold and italics. */
function removeMarkup(words: string): string {
  return words
    .replace(/<\/?ul[^>]*>/g, '')
    .replace(/\*+/g, '')
    .trim();
}

function headingOf(section: SectionFile): OfficialLine[] {
  const { number, title } = section.head;
  const text = [number, title].filter((words) => words !== undefined).join(' ');
  return text === '' ? [] : [{ anchor: anchorOf('section', section.id), text, file: fileOf(section) }];
}

function linesOfBlock(block: Block, section: SectionFile, content: Content): OfficialLine[] {
  const anchor = anchorOfBlock(block);
  if ('runs' in block) {
    return [{ anchor, text: block.runs.map((run) => run.text).join(''), file: fileOf(section) }];
  }
  const file = `${block.kind}s/${block.id}.json`;
  return recordWords(block, content).map((text) => ({ anchor, text, file }));
}

function recordWords({ kind, id }: Block, content: Content): string[] {
  if (kind === 'plan') return cellsOf(content.plans.get(id));
  const target = kind === 'target' ? content.targets.get(id) : undefined;
  const record = target ?? content.works.get(id);
  return record === undefined ? [] : [`${record.printed} ${record.wording}`, ...(target?.items ?? [])];
}

function cellsOf(plan: PlanRecord | undefined): string[] {
  if (plan === undefined) return [];
  const { printed, name, objective, timing, lead, standing, coordinating } = plan;
  return [printed, name, objective, timing, ...[lead, standing, ...coordinating].map((role) => role.printed)];
}

function fileOf({ id }: SectionFile): string {
  return `programme/${id}.mdx`;
}

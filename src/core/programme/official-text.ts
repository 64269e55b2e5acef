import type { PlanRecord } from '../schemas/plan.ts';
import { anchorOf, anchorOfBlock, planTableAnchor } from './anchors.ts';
import type { Block, Content, SectionFile } from './content.ts';

/** Official words of the content, with their address and the file that holds them. */
export interface OfficialLine {
  anchor: string;
  text: string;
  file: string;
}

/** The official words of the content, in document order. */
export function officialLinesOf(content: Content): OfficialLine[] {
  return content.sections.flatMap((section) => [
    ...headingOf(section),
    ...section.blocks.flatMap((block) => linesOfBlock(block, section, content)),
    ...(section.head.columns ?? []).map((text) => ({ anchor: planTableAnchor, text, file: fileOf(section) })),
  ]);
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

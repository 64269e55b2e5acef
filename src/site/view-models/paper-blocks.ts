import type { Programme } from '../../core/programme/programme.ts';
import type { ReleaseState } from '../../core/releases/release-state.ts';
import { lowerFirst } from '../../core/words/format.ts';
import { nameStatus } from '../../core/words/status.ts';
import type { PaperBlock } from '../papers/official-paper.ts';
import { paperWords } from '../words/paper.ts';
import { resultWords } from '../words/results.ts';
import type { Changes, MoveView } from './changes.ts';
import { buildCommitmentCounts } from './commitment-counts.ts';
import { headingOfSection } from './section.ts';
import { buildTargetRow, type PartRow, type TargetRow } from './target-row.ts';
import { buildWorkLines } from './work-pages.ts';

const words = paperWords.quarter;

/** Every part of every target on a line of its own, in the order of the document. */
export function buildTargetTable(programme: Programme, state: ReleaseState): PaperBlock {
  const { number, target, value, needed, verdict } = paperWords.table;
  const rows = [...Map.groupBy(programme.targets, ({ section }) => section)].flatMap(([section, targets]) => [
    [headingOfSection(section)],
    ...targets.flatMap((one) => describeTarget(buildTargetRow(programme, state, one))),
  ]);
  return { kind: 'table', head: [number, target, value, needed, verdict], widths: [2, 7, 6, 4, 4], rows };
}

function describeTarget({ printed, label, status, isProvisional, main, parts }: TargetRow): string[][] {
  const name = [printed, label];
  if (parts.length === 0) return [describePart(name, main)];
  return [
    [...name, '', '', nameStatus(status, isProvisional)],
    ...parts.map((part) => describePart(['', part.label], part)),
  ];
}

function describePart(name: readonly string[], { now, status, isProvisional }: PartRow): string[] {
  return [
    ...name,
    now ? `${now.value} (${lowerFirst(now.period)})` : '',
    now?.needed ?? '',
    nameStatus(status, isProvisional),
  ];
}

export function describeChanges(brought: Changes): PaperBlock[] {
  if (brought.since === undefined) return [textBlock(resultWords.firstRelease)];
  if (brought.groups.length === 0) return [textBlock(resultWords.noChanges)];
  return brought.groups.flatMap(({ heading: name, moves }) => [
    { kind: 'heading', level: 2, text: name },
    ...moves.map((move) => itemBlock(describeMove(move))),
  ]);
}

/** "(5) Name (mục 3.1): từ “Chậm” (8/45) thành “Chậm nhiều” (9/45)." */
export function describeMove({ target, part, from, to }: MoveView): string {
  const subject = [`${target.number} ${target.label}`, part].filter((one) => one !== '').join(', ');
  const say = ({ status, isProvisional, said }: MoveView['from']) =>
    `“${nameStatus(status, isProvisional)}”${said === '' ? '' : ` (${said})`}`;
  return words.move(subject, say(from), say(to));
}

/** How works, plans and tasks stand, then each work with its quantities. */
export function describeCommitments(programme: Programme, state: ReleaseState): PaperBlock[] {
  return [
    ...buildCommitmentCounts(programme, state).map(({ of, total, counts }) =>
      itemBlock(
        words.ofKind(
          of.label,
          total,
          counts.map(({ name, count }) => `${count} ${lowerFirst(name)}`),
        ),
      ),
    ),
    {
      kind: 'table',
      head: [paperWords.works.work, paperWords.works.standing],
      widths: [3, 2],
      rows: buildWorkLines(programme, state).map(({ number, label, figure }) => [`${number} ${label}`, figure]),
    },
  ];
}

export const headingBlock = (words: string): PaperBlock => ({ kind: 'heading', level: 1, text: words });
export const textBlock = (words: string): PaperBlock => ({ kind: 'text', text: words });
export const itemBlock = (words: string): PaperBlock => ({ kind: 'item', text: words });

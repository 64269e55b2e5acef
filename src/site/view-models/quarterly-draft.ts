import type { Programme } from '../../core/programme/programme.ts';
import { listAnsweredVerdicts } from '../../core/releases/explanations.ts';
import type { ReleaseState } from '../../core/releases/release-state.ts';
import { formatRefersTo, lowerFirst } from '../../core/words/format.ts';
import { nameStatus } from '../../core/words/status.ts';
import type { OfficialPaper, PaperBlock } from '../papers/official-paper.ts';
import { routes } from '../routes.ts';
import { verdictAnswerWords } from '../words/answer.ts';
import { citeDocument } from '../words/cite.ts';
import { paperWords } from '../words/paper.ts';
import { releaseWords } from '../words/release.ts';
import { resultWords } from '../words/results.ts';
import { buildAnsweredVerdict } from './answers.ts';
import { listBriefingParts } from './briefing-page.ts';
import type { MoveView } from './changes.ts';
import { buildLetterhead } from './letterhead.ts';
import { targetLink } from './links.ts';
import { buildReleasePage, type ReleasePage } from './release-pages.ts';
import { headingOfSection } from './section.ts';
import { buildTargetRow, type PartRow, type TargetRow } from './target-row.ts';
import { buildWorkLines } from './work-pages.ts';

const words = paperWords.quarter;

/** The draft of the quarterly report to the Standing Committee (part IV.1), with the figures of the release. */
export function buildQuarterlyDraft(programme: Programme, states: readonly ReleaseState[], id: string): OfficialPaper {
  const upToNow = states.slice(0, states.findIndex(({ release }) => release.id === id) + 1);
  const state = upToNow.at(-1);
  if (state === undefined) throw new Error(`No release ${id}`);
  const page = buildReleasePage(programme, states, id);
  const { site } = programme;
  return {
    ...buildLetterhead(site, {
      kind: 'BC',
      asOf: page.title,
      path: routes.release(id),
      madeOn: state.release.publishedOn,
    }),
    kind: words.kind,
    subject: words.subject(formatRefersTo(id), citeDocument(site)),
    blocks: [
      text(words.opening(page.results.asOf, countReports(page))),
      heading(words.targets),
      text(
        words.counts(
          page.standing.total,
          page.results.groups.map(({ said }) => said),
        ),
      ),
      buildTargetTable(programme, state),
      heading(words.changes),
      ...describeChanges(page),
      heading(words.commitments),
      ...page.commitments.map(({ of, total, counts }) =>
        item(
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
      heading(words.attention),
      ...describeAttention(programme, upToNow, state),
      heading(words.causes),
      ...describeCauses(programme, upToNow),
      heading(words.proposals),
      text(words.proposalsNote),
      { kind: 'blank', lines: 5 },
    ],
    signature: [...paperWords.signature],
    recipients: [paperWords.standingCommittee, paperWords.archive],
  };
}

function countReports({ facts }: ReleasePage): string {
  return facts.find(({ term }) => term === releaseWords.facts.reports)?.detail ?? '';
}

/** Every part of every target on a line of its own, in the order of the document. */
function buildTargetTable(programme: Programme, state: ReleaseState): PaperBlock {
  const { number, target, value, needed, verdict } = paperWords.table;
  const rows = [...Map.groupBy(programme.targets, ({ section }) => section)].flatMap(([section, targets]) => [
    [headingOfSection(section)],
    ...targets.flatMap((one) => describeTarget(buildTargetRow(programme, state, one))),
  ]);
  return { kind: 'table', head: [number, target, value, needed, verdict], widths: [2, 7, 4, 4, 4], rows };
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

function describeChanges({ brought }: ReleasePage): PaperBlock[] {
  if (brought.since === undefined) return [text(resultWords.firstRelease)];
  if (brought.groups.length === 0) return [text(resultWords.noChanges)];
  return brought.groups.flatMap(({ heading: name, moves }) => [
    { kind: 'heading', level: 2, text: name },
    ...moves.map((move) => item(describeMove(move))),
  ]);
}

function describeMove({ target, section, part, from, to }: MoveView): string {
  const subject = [`${target.number} ${target.label} (${section})`, part].filter((one) => one !== '').join(', ');
  const say = ({ status, value }: MoveView['from']) =>
    `“${nameStatus(status, false)}”${value === '' ? '' : ` (${value})`}`;
  return words.move(subject, say(from), say(to));
}

function describeAttention(programme: Programme, states: readonly ReleaseState[], state: ReleaseState): PaperBlock[] {
  return listBriefingParts(programme, states, state).flatMap(({ heading: name, lines, none }) => [
    { kind: 'heading', level: 2, text: name },
    ...(lines.length === 0 ? [text(none)] : []),
    ...lines.map(({ number, label, facts }) =>
      item([number, `${label}:`, lowerFirst(facts)].filter((one) => one !== '').join(' ')),
    ),
  ]);
}

/** What the reports of this quarter say to the bad verdicts of the one before, or that nobody said anything. */
function describeCauses(programme: Programme, states: readonly ReleaseState[]): PaperBlock[] {
  const before = states.at(-2);
  const asked =
    before === undefined
      ? []
      : programme.targets.flatMap((target) =>
          listAnsweredVerdicts(programme, states, target.id)
            .filter(({ state, isAsked }) => isAsked && state === before)
            .map((answered) => ({ link: targetLink(target), answer: buildAnsweredVerdict(programme, answered) })),
        );
  if (before === undefined || asked.length === 0) return [text(words.noCauses)];
  return [
    text(words.causesNote(formatRefersTo(before.release.id))),
    ...asked.map(({ link, answer }) => {
      const said = answer.explanations.map(
        ({ facts, paper }) =>
          `${facts.map(({ term, detail }) => `${lowerFirst(term)}: ${detail.replace(/\.$/, '')}`).join('; ')} (${paper})`,
      );
      return item(
        `${link.number} ${link.label}: ${said.length === 0 ? lowerFirst(verdictAnswerWords.silence) : said.join('. ')}`,
      );
    }),
  ];
}

const heading = (words: string): PaperBlock => ({ kind: 'heading', level: 1, text: words });
const text = (words: string): PaperBlock => ({ kind: 'text', text: words });
const item = (words: string): PaperBlock => ({ kind: 'item', text: words });

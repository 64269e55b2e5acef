import type { Programme } from '../../core/programme/programme.ts';
import { listAnsweredVerdicts } from '../../core/releases/explanations.ts';
import type { ReleaseState } from '../../core/releases/release-state.ts';
import { formatRefersTo, lowerFirst } from '../../core/words/format.ts';
import type { OfficialPaper, PaperBlock } from '../papers/official-paper.ts';
import { routes } from '../routes.ts';
import { verdictAnswerWords } from '../words/answer.ts';
import { citeDocument } from '../words/cite.ts';
import { paperWords } from '../words/paper.ts';
import { releaseWords } from '../words/release.ts';
import { buildAnsweredVerdict } from './answers.ts';
import { listBriefingParts } from './briefing-page.ts';
import { buildLetterhead } from './letterhead.ts';
import { targetLink } from './links.ts';
import {
  buildTargetTable,
  describeChanges,
  describeCommitments,
  headingBlock,
  itemBlock,
  textBlock,
} from './paper-blocks.ts';
import { buildReleasePage, type ReleasePage } from './release-pages.ts';
import { findSeal } from './seal.ts';

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
      seal: findSeal(programme, id),
    }),
    kind: words.kind,
    subject: words.subject(formatRefersTo(id), citeDocument(site)),
    blocks: [
      textBlock(words.opening(page.results.asOf, countReports(page))),
      headingBlock(words.targets),
      textBlock(
        words.counts(
          page.standing.total,
          page.results.groups.map(({ said }) => said),
        ),
      ),
      buildTargetTable(programme, state),
      headingBlock(words.changes),
      ...describeChanges(page.brought),
      headingBlock(words.commitments),
      ...describeCommitments(programme, state),
      headingBlock(words.attention),
      ...describeAttention(programme, upToNow, state),
      headingBlock(words.causes),
      ...describeCauses(programme, upToNow),
      headingBlock(words.proposals),
      textBlock(words.proposalsNote),
      { kind: 'blank', lines: 5 },
    ],
    signature: [...paperWords.signature],
    recipients: [paperWords.standingCommittee, paperWords.archive],
  };
}

function countReports({ facts }: ReleasePage): string {
  return facts.find(({ term }) => term === releaseWords.facts.reports)?.detail ?? '';
}

function describeAttention(programme: Programme, states: readonly ReleaseState[], state: ReleaseState): PaperBlock[] {
  return listBriefingParts(programme, states, state).flatMap(({ heading: name, lines, none }) => [
    { kind: 'heading', level: 2, text: name },
    ...(lines.length === 0 ? [textBlock(none)] : []),
    ...lines.map(({ number, label, facts }) =>
      itemBlock([number, `${label}:`, lowerFirst(facts)].filter((one) => one !== '').join(' ')),
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
  if (before === undefined || asked.length === 0) return [textBlock(words.noCauses)];
  return [
    textBlock(words.causesNote(formatRefersTo(before.release.id))),
    ...asked.map(({ link, answer }) => {
      const said = answer.explanations.map(
        ({ facts, paper }) =>
          `${facts.map(({ term, detail }) => `${lowerFirst(term)}: ${detail.replace(/\.$/, '')}`).join('; ')} (${paper})`,
      );
      return itemBlock(
        `${link.number} ${link.label}: ${said.length === 0 ? [lowerFirst(answer.silence ?? verdictAnswerWords.silence), answer.noted].filter(Boolean).join(' ') : said.join('. ')}`,
      );
    }),
  ];
}

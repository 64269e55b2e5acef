import type { Programme } from '../../core/programme/programme.ts';
import { findAssessment, type ReleaseState } from '../../core/releases/release-state.ts';
import { lowerFirst } from '../../core/words/format.ts';
import { nameStatus } from '../../core/words/status.ts';
import type { OfficialPaper, PaperBlock } from '../papers/official-paper.ts';
import { citeDocument } from '../words/cite.ts';
import { paperWords } from '../words/paper.ts';
import { reviewWords } from '../words/review.ts';
import { buildLetterhead } from './letterhead.ts';
import {
  buildTargetTable,
  describeChanges,
  describeCommitments,
  headingBlock,
  itemBlock,
  textBlock,
} from './paper-blocks.ts';
import { buildReviewPage, type ReviewPage } from './review-page.ts';
import { getReview } from './reviews.ts';
import { findSeal } from './seal.ts';
import type { TargetRow } from './target-row.ts';

const words = paperWords.review;

/** The draft of the report of a year, of half of the term or of all of it (part IV), with the figures of its page. */
export function buildReviewPaper(programme: Programme, states: readonly ReleaseState[], id: string): OfficialPaper {
  const { state } = getReview(programme, states, id);
  const page = buildReviewPage(programme, states, id);
  const { site } = programme;
  return {
    ...buildLetterhead(site, {
      kind: 'BC',
      asOf: page.release.label,
      path: page.path,
      madeOn: state.release.publishedOn,
      seal: findSeal(programme, state.release.id),
    }),
    kind: paperWords.quarter.kind,
    subject: words.subject(page.title, citeDocument(site)),
    blocks: [
      textBlock(words.opening(page.results.asOf)),
      headingBlock(paperWords.quarter.targets),
      textBlock(
        paperWords.quarter.counts(
          programme.targets.length,
          page.results.groups.map(({ said }) => said),
        ),
      ),
      buildTargetTable(programme, state),
      headingBlock(words.years),
      ...describeYears(page),
      headingBlock(words.settled),
      ...describeRows(page.settled, state, reviewWords.settledNone),
      headingBlock(words.open),
      ...describeRows(page.open, state, reviewWords.openNone),
      headingBlock(words.changes),
      ...(page.brought.since ? [textBlock(words.since(page.brought.since.label))] : []),
      ...describeChanges(page.brought),
      headingBlock(words.commitments),
      ...describeCommitments(programme, state),
      headingBlock(words.remarks),
      textBlock(paperWords.quarter.proposalsNote),
      { kind: 'blank', lines: 8 },
    ],
    signature: [...paperWords.signature],
    recipients: [paperWords.standingCommittee, paperWords.archive],
  };
}

function describeYears({ years }: ReviewPage): PaperBlock[] {
  const { target, kept, eachYear, keptOf } = reviewWords;
  return [
    {
      kind: 'table',
      head: [target, kept, eachYear],
      widths: [5, 2, 5],
      rows: years.map((one) => [
        [`${one.target.number} ${one.target.label}`, one.part].filter((words) => words !== '').join(' – '),
        keptOf(one.kept, one.due, one.unknown),
        one.years.join('; '),
      ]),
    },
  ];
}

/** Each with its verdict, and with what its deciding part still lacks. */
function describeRows(rows: readonly TargetRow[], state: ReleaseState, none: string): PaperBlock[] {
  if (rows.length === 0) return [textBlock(none)];
  return rows.map(({ id, printed, label, status, isProvisional }) => {
    const assessment = findAssessment(state, id);
    const remains = assessment?.parts.find(({ part }) => part === assessment.decidedBy)?.remains ?? '';
    return itemBlock(words.standing(`${printed} ${label}`, lowerFirst(nameStatus(status, isProvisional)), remains));
  });
}

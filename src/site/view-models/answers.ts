import { listOwers } from '../../core/owed.ts';
import { getById, type Programme } from '../../core/programme/programme.ts';
import { type AnsweredVerdict, listAnsweredVerdicts } from '../../core/releases/explanations.ts';
import type { ReleaseState } from '../../core/releases/release-state.ts';
import { nameObservation } from '../../core/status/observations.ts';
import { formatDate } from '../../core/words/format.ts';
import { verdictAnswerWords } from '../words/answer.ts';
import { citeSource } from '../words/cite.ts';
import { agencyLink, releaseLink } from './links.ts';
import type { PageLink } from './page.ts';
import { observationsNamed, type ShownStatus } from './verdict.ts';

/** One verdict, why it came to it, and what the rated body answers. */
export interface AnswerView {
  release: PageLink;
  status: ShownStatus;
  explanations: { facts: { term: string; detail: string }[]; paper: string }[];
  /** Said where nobody explained it; absent where nobody had to. */
  silence?: string;
  /** Beside such a silence: what the report remarks to the figure. */
  noted?: string;
  replies: { agency: PageLink; paper: string; words: string }[];
  /** Nobody said anything, although somebody has to. */
  isUntold: boolean;
}

/** What was said to each bad verdict on a target, the newest first. */
export function buildAnswers(programme: Programme, states: readonly ReleaseState[], target: string): AnswerView[] {
  return listAnsweredVerdicts(programme, states, target).map((answered) => buildAnsweredVerdict(programme, answered));
}

/** What the report remarks to the figure that decided: a cause may stand there, though nobody explained anything in its place. */
function findNote({ state, assessment }: AnsweredVerdict): string | undefined {
  const ref = assessment.parts.find(({ part }) => part === assessment.decidedBy)?.latest?.ref;
  if (ref === undefined || ref === 'start-of-count') return undefined;
  return observationsNamed(state.observations, nameObservation(ref))[0]?.note;
}

/** One verdict with what was said to it. */
export function buildAnsweredVerdict(programme: Programme, answered: AnsweredVerdict): AnswerView {
  const { state, assessment, explanations, explainedAt, replies, isAsked, isOpen } = answered;
  const isOfNobody = listOwers(programme, { about: 'target', id: assessment.target }).length === 0;
  const { asked, askedOfNobody, silence: none, silenceOfNobody } = verdictAnswerWords;
  const [open, closed] = isOfNobody ? [askedOfNobody, silenceOfNobody] : [asked, none];
  const same = explainedAt && verdictAnswerWords.explainedAt(releaseLink(explainedAt).label);
  const unexplained = replies.length === 0 ? closed : verdictAnswerWords.onlyReplied;
  const silence = same ?? (isOpen ? open : unexplained);
  const isUnexplained = isAsked && explanations.length === 0;
  const noted = isUnexplained && same === undefined ? findNote(answered) : undefined;
  return {
    release: releaseLink(state.release),
    status: assessment.status,
    explanations: explanations.map(({ explanation: { cause, remedy, by, who }, report }) => ({
      facts: [
        { term: verdictAnswerWords.cause, detail: cause },
        { term: verdictAnswerWords.remedy, detail: remedy },
        { term: verdictAnswerWords.by, detail: formatDate(by) },
        { term: verdictAnswerWords.who, detail: who },
      ],
      paper: citeSource(report.source),
    })),
    isUntold: isUnexplained && same === undefined && !isOfNobody && replies.length === 0,
    ...(isUnexplained && { silence }),
    ...(noted !== undefined && { noted: verdictAnswerWords.noted(noted) }),
    replies: replies.map(({ agency, document, words }) => ({
      agency: agencyLink(getById(programme.agencies, agency)),
      paper: citeSource(document),
      words,
    })),
  };
}

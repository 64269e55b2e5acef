import { isBad } from '../../core/releases/explanations.ts';
import type { ReleaseState } from '../../core/releases/release-state.ts';
import { verdictAnswerWords } from '../words/answer.ts';
import type { AnswerView } from './answers.ts';
import { releaseLink } from './links.ts';

/** The cause that was told; of a silence, since when: that somebody will have to explain is no reason. */
export function sayWhy(all: readonly AnswerView[], states: readonly ReleaseState[]): string {
  const [last, answers] = [states.at(-1), listPresentRun(all, states)];
  const [answer] = answers;
  // The silence about an earlier verdict is no reason for the one that stands now.
  const isNow = last !== undefined && answer?.release.href === releaseLink(last.release).href;
  if (answer === undefined || !isNow) return '';
  const causes = answer.explanations.flatMap(({ facts }) => facts.slice(0, 1).map(({ detail }) => detail));
  const replies = answer.replies.map(({ agency, words }) => `${agency.label}: ${words}`);
  const told = answers.findIndex(({ isUntold }) => !isUntold);
  const since = answers.slice(0, told === -1 ? undefined : told).pop();
  // Of a verdict of this release the explanation is not due yet.
  const isNew = since?.release.href === answer.release.href;
  const never = since && (isNew ? verdictAnswerWords.isNew : verdictAnswerWords.never)(since.release.label);
  return [...causes, ...replies, never ?? answer.silence, answer.noted].filter((one) => one !== undefined).join(' ');
}

/** The verdicts of the releases up to the last, without one between them that was in order: an accusation goes no further back. */
function listPresentRun(answers: readonly AnswerView[], states: readonly ReleaseState[]): AnswerView[] {
  const newest = states.map(({ release }) => releaseLink(release).href).reverse();
  const byRelease = new Map(answers.map((answer) => [answer.release.href, answer]));
  const end = newest.findIndex((href) => !isBad(byRelease.get(href)?.status ?? 'not-due'));
  return newest.slice(0, end === -1 ? undefined : end).flatMap((href) => byRelease.get(href) ?? []);
}

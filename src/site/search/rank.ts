import { findBestPath, type Worded } from './best-path.ts';
import type { Corpus } from './corpus.ts';
import type { Meeting, MetUnit } from './meet-units.ts';
import type { Occurrence } from './occurrences.ts';
import { ownWords, type SearchKind } from './record.ts';

/** A record that answers a question. */
export interface Match {
  record: number;
  score: number;
  /** How much of what a question needs it holds, with marks that agree, from 0 to 1. */
  coverage: number;
  /** It is the name of what was asked for. */
  isName: boolean;
  /** Where its words stand, for the excerpt. */
  occurrences: Occurrence[];
}

/** What people look for comes before what mentions it. */
const weightOfKind: Record<SearchKind, number> = {
  target: 1.2,
  work: 1.12,
  agency: 1.1,
  plan: 1.05,
  task: 0.95,
  section: 0.95,
  citation: 0.85,
  passage: 0.8,
  term: 0.5,
  erratum: 0.5,
  guide: 0.55,
};

/** Words in the text count less than words in the title; the opening of a clause without a title counts between. */
const worthOfText = 0.75;
const worthOfOpening = 0.9;
const wordsOfOpening = 12;
/** Of a kind that the question asks for. */
const worthOfWanted = 1.1;
/** A match this far below the best is no answer, only the same letters. */
const leastShare = 0.4;
/** Part of a question that must be met. */
const leastCoverage = 0.1;

/** The records that answer a question, the best first: each by how much of it they hold, where, and how close together. */
export function rankRecords(corpus: Corpus, asked: readonly MetUnit[], wanted: readonly SearchKind[] = []): Match[] {
  // What stands nowhere tells nothing of which record is meant.
  const units = asked.filter(({ isFound }) => isFound);
  const kindOf = (record: number) => corpus.catalogue.kinds[record] ?? 'guide';
  const needed = units.filter(({ unit }) => unit.share === undefined);
  const foundShare = sumOfWeights(needed) / (sumOfWeights(asked.filter(({ unit }) => unit.share === undefined)) || 1);
  const counted = needed.length > 0 ? needed : units;
  const records = new Set(counted.flatMap(({ records }) => [...records.keys()]));
  const matches = [...records]
    .flatMap((record) => matchRecord(corpus, units, counted, record) ?? [])
    .map((match) => ({
      ...match,
      score: match.score * (wanted.includes(kindOf(match.record)) ? worthOfWanted : 1),
      coverage: match.coverage * (needed.length > 0 ? foundShare : 1),
    }))
    .sort((a, b) => b.score - a.score || a.record - b.record);
  // What we say about the programme does not stand for the programme itself.
  const ours = matches.find(({ record }) => !ownWords.includes(kindOf(record)));
  const top = (ours ?? matches[0])?.score ?? 0;
  return matches.filter(({ score }) => score >= top * leastShare);
}

interface Part extends Worded, Meeting {}

/** How a record answers; of these parts it is told how much it holds. */
function matchRecord(
  corpus: Corpus,
  units: readonly MetUnit[],
  counted: readonly MetUnit[],
  record: number,
): Match | undefined {
  const covered = shareMet(units, record);
  if (covered < leastCoverage) return undefined;
  const parts = units.flatMap(({ weight, records }) => {
    const meeting = records.get(record);
    return meeting === undefined ? [] : [{ weight, ...meeting }];
  });
  const { score, isName } = scoreParts(corpus, parts, sumOfWeights(units), record);
  return {
    record,
    coverage: shareMet(counted, record),
    score: covered * score,
    isName,
    occurrences: parts.flatMap(({ occurrences }) => occurrences),
  };
}

/** How much of some parts a record holds, with marks that agree. */
function shareMet(units: readonly MetUnit[], record: number): number {
  const met = units.filter(({ records }) => records.get(record)?.isAgreeing);
  return met.length === units.length ? 1 : sumOfWeights(met) / (sumOfWeights(units) || 1);
}

function scoreParts(corpus: Corpus, parts: readonly Part[], total: number, record: number) {
  const [titleLength, textLength] = [corpus.titles[record]?.length ?? 0, corpus.texts[record]?.length ?? 0];
  const worded = parts.filter(({ occurrences }) => occurrences.length > 0);
  const path = findBestPath(worded, (occurrence) => worthAt(occurrence, titleLength === 0));
  const called = parts.reduce((sum, part) => sum + part.weight * part.called, 0);
  const base = ((path.worth + called) / total) * path.closeness;
  const kind = weightOfKind[corpus.catalogue.kinds[record] ?? 'guide'];
  const score = kind * (base + titleBonus(path.steps, titleLength) + smallBonuses(worded, textLength));
  return { score, isName: path.steps.length > 0 && path.steps.every(({ isInTitle }) => isInTitle) };
}

function sumOfWeights(parts: readonly { weight: number }[]): number {
  return parts.reduce((sum, { weight }) => sum + weight, 0);
}

function worthAt({ isInTitle, at }: Occurrence, hasNoTitle: boolean): number {
  if (isInTitle) return 1;
  return hasNoTitle && at < wordsOfOpening ? worthOfOpening : worthOfText;
}

/** A title that says little more than the question. */
function titleBonus(steps: readonly Occurrence[], titleLength: number): number {
  if (steps.length === 0 || steps.some(({ isInTitle }) => !isInTitle)) return 0;
  const covered = steps.reduce((sum, { length, value }) => sum + length * value, 0);
  return 0.3 * (covered / titleLength) + (steps[0]?.at === 0 ? 0.03 : 0);
}

/** More mentions, and fewer other words around them. */
function smallBonuses(met: readonly Worded[], textLength: number): number {
  const mentions = Math.min(...met.map(({ occurrences }) => occurrences.length), 4);
  return (Number.isFinite(mentions) ? 0.02 * mentions : 0) + 0.06 / (1 + textLength / 40);
}

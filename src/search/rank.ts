import type { Word } from '../domain/text/words.ts';
import type { Corpus } from './corpus.ts';
import { findOccurrences, isAgreeing, type Occurrence } from './occurrences.ts';
import type { Reading, Unit } from './query.ts';
import type { RecordKind } from './record.ts';

/** A record that answers a question. */
export interface Match {
  record: number;
  score: number;
  /** How much of the question it holds, from 0 to 1. */
  coverage: number;
  /** How much of it with marks that agree. */
  agreement: number;
  /** Where its words stand, for the excerpt. */
  occurrences: Occurrence[];
}

/** What people look for comes before what mentions it. */
const weightOfKind: Record<RecordKind, number> = {
  target: 1.2,
  work: 1.12,
  agency: 1.1,
  plan: 1.05,
  task: 1.05,
  section: 0.95,
  citation: 0.85,
  passage: 0.8,
  term: 0.5,
  erratum: 0.6,
  guide: 0.55,
};

/** Words in the text count less than words in the title; the opening of a clause without a title counts between. */
const worthOfText = 0.75;
const worthOfOpening = 0.9;
const wordsOfOpening = 12;

/** How well a record answers a question; nothing where it holds none of it. */
export function matchRecord(corpus: Corpus, reading: Reading, record: number): Match | undefined {
  const title = corpus.titles[record] ?? [];
  const text = corpus.texts[record] ?? [];
  const hasMarks = reading.units.some((unit) =>
    unit.alternatives.some(({ words, weight }) => weight === 1 && words.some(({ marks }) => marks !== '')),
  );
  const codes = (corpus.catalogue.codes[record] ?? '').split(' ');
  const all = reading.units.map((unit) => ({
    isOptional: unit.isOptional,
    weight: rarityOf(corpus, unit),
    hasCode: unit.codes.some((code) => codes.includes(code)),
    occurrences: [...findOccurrences(unit, title, true, hasMarks), ...findOccurrences(unit, text, false, hasMarks)],
  }));
  const met = all.filter(({ isOptional, occurrences }) => !isOptional || occurrences.length > 0);
  const total = met.reduce((sum, { weight }) => sum + weight, 0);
  const found = met.filter(({ hasCode, occurrences }) => hasCode || occurrences.length > 0);
  if (found.length === 0 || total === 0) return undefined;
  const share = (some: readonly { weight: number }[]) => some.reduce((sum, { weight }) => sum + weight, 0) / total;
  const agreeing = found.filter(({ hasCode, occurrences }) => hasCode || occurrences.some(isAgreeing));
  const worded = found.filter(({ occurrences }) => occurrences.length > 0);
  const path = bestPath(worded, (occurrence) => worthAt(occurrence, title.length === 0));
  const worthOfCode = corpus.catalogue.kinds[record] === 'citation' ? 2.2 : 1.5;
  const coded = found.filter(({ hasCode }) => hasCode).reduce((sum, { weight }) => sum + weight * worthOfCode, 0);
  const base = (path.worth + coded) / total;
  const kind = weightOfKind[corpus.catalogue.kinds[record] ?? 'guide'];
  return {
    record,
    coverage: share(found),
    agreement: share(agreeing),
    score: kind * (base * path.closeness + titleBonus(path.steps, title.length) + smallBonuses(worded, text.length)),
    occurrences: worded.flatMap(({ occurrences }) => occurrences),
  };
}

interface Met {
  weight: number;
  occurrences: Occurrence[];
}

interface Path {
  steps: Occurrence[];
  /** Worth of the steps, each by the rarity of its word. */
  worth: number;
  /** From 0.4, all apart, to 1, side by side in the order asked. */
  closeness: number;
}

/** The occurrences, one for each part of the question, that are worth most together. */
function bestPath(met: readonly Met[], worthOf: (occurrence: Occurrence) => number): Path {
  let ends: { occurrence: Occurrence; steps: Occurrence[]; worth: number; near: number; score: number }[] = [];
  for (const { weight, occurrences } of met) {
    const before = ends;
    ends = occurrences.map((occurrence) => {
      const worth = weight * occurrence.value * worthOf(occurrence);
      const options = before.map((end) => {
        const near = nearness(end.occurrence, occurrence);
        return {
          occurrence,
          steps: [...end.steps, occurrence],
          worth: end.worth + worth,
          near: end.near + near,
          score: end.score + worth + near * weight,
        };
      });
      const start = { occurrence, steps: [occurrence], worth, near: 0, score: worth };
      return options.reduce((best, option) => (option.score > best.score ? option : best), options[0] ?? start);
    });
  }
  const best = ends.reduce<(typeof ends)[number] | undefined>(
    (top, end) => (top === undefined || end.score > top.score ? end : top),
    undefined,
  );
  if (best === undefined) return { steps: [], worth: 0, closeness: 1 };
  const closeness = met.length === 1 ? 1 : 0.4 + (0.6 * best.near) / (met.length - 1);
  return { steps: best.steps, worth: best.worth, closeness };
}

/** Side by side in order 1, with a word or two between 0.5, in the other order 0.4, elsewhere 0. */
function nearness(before: Occurrence, after: Occurrence): number {
  if (before.isInTitle !== after.isInTitle) return 0;
  const between = after.at - (before.at + before.length);
  if (between === 0) return 1;
  if (between === 1 || between === 2) return 0.5;
  return after.at + after.length === before.at ? 0.4 : 0;
}

function worthAt({ isInTitle, at }: Occurrence, hasNoTitle: boolean): number {
  if (isInTitle) return 1;
  return hasNoTitle && at < wordsOfOpening ? worthOfOpening : worthOfText;
}

/** A title that says little more than the question. */
function titleBonus(steps: readonly Occurrence[], titleLength: number): number {
  if (steps.length === 0 || steps.some(({ isInTitle }) => !isInTitle)) return 0;
  const covered = steps.reduce((sum, { length, value }) => sum + length * value, 0);
  return 0.3 * (covered / titleLength);
}

/** More mentions, and fewer other words around them. */
function smallBonuses(met: readonly Met[], textLength: number): number {
  const mentions = Math.min(...met.map(({ occurrences }) => occurrences.length), 4);
  return (Number.isFinite(mentions) ? 0.02 * mentions : 0) + 0.06 / (1 + textLength / 40);
}

/** A word the programme does not have must not outweigh those it has. */
const countOfUnknown = 25;
/** A clause called by its number is what the question is about; a percent sign says next to nothing. */
const rarityOfCode = 8;
const rarityOfSign = 0.1;

/** Rare words tell more: by the number of records that hold them. */
function rarityOf(corpus: Corpus, { alternatives, codes }: Unit): number {
  if (codes.length > 0) return rarityOfCode;
  return Math.max(rarityOfSign, ...alternatives.map(({ words }) => rarityOfWords(corpus, words)));
}

function rarityOfWords(corpus: Corpus, words: readonly Word[]): number {
  const rarities = words.map(({ fold }) => {
    if (fold === '%') return 0;
    const count = corpus.frequencies.get(fold) ?? countOfUnknown;
    return Math.log(1 + corpus.titles.length / count);
  });
  return rarities.reduce((sum, rarity) => sum + rarity, 0);
}

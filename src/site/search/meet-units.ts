import type { Corpus } from './corpus.ts';
import { type Comparison, findOccurrences, isAgreeing, type Occurrence } from './occurrences.ts';
import type { QuestionReading, Unit } from './query.ts';
import { recordsOfUnit } from './retrieve.ts';

/** A part of a question, and all the records that meet it. */
export interface MetUnit {
  unit: Unit;
  /** By its rarity: how much of the question it is. */
  weight: number;
  records: Map<number, Meeting>;
  /** Some record holds it in one of its meanings, with marks that agree. */
  isFound: boolean;
  /** The programme says it. */
  isSaid: boolean;
}

/** How one record meets a part of a question. */
export interface Meeting {
  /** Worth of meeting it by number, by kind or by the headings above; 0 where its own words must do. */
  called: number;
  occurrences: Occurrence[];
  isAgreeing: boolean;
}

/** Called by its number, or by what kind of thing it is. A document is its own best answer. */
const worthOfNumber = 1.5;
const worthOfNumberOfDocument = 2.2;
const worthOfKind = 1.5;
/** The heading above a clause names whose clause it is. */
const worthOfHeading = 0.5;

/** A clause called by its number is what the question is about; a percent sign says next to nothing. */
const rarityOfCode = 8;
const rarityOfSign = 0.1;
/** A word that stands nowhere is rarer than any that stands once. */
const countOfUnknown = 1.5;

/** Another meaning is worth less than this. */
const leastAsTyped = 0.8;
const worthOfLength = 0.2;

/** Where each part of a question is met, and how much it tells. */
export function meetUnits(corpus: Corpus, { units }: QuestionReading): MetUnit[] {
  const hasMarks = units.some((unit) =>
    unit.alternatives.some(({ words, weight }) => weight === 1 && words.some(({ marks }) => marks !== '')),
  );
  return units.map((unit) => meetUnit(corpus, unit, { hasMarks, spellings: corpus.spellings, bound: corpus.bound }));
}

function meetUnit(corpus: Corpus, unit: Unit, how: Comparison): MetUnit {
  const records = new Map<number, Meeting>();
  const longer = { ...unit, alternatives: unit.alternatives.filter(({ words }) => words.length > 1) };
  let count = 0;
  for (const record of recordsOfUnit(corpus, unit)) {
    const meeting = meetRecord(corpus, unit, record, how) ?? meetHeads(corpus, longer, record, how);
    if (meeting === undefined) continue;
    records.set(record, meeting);
    if (meeting.isAgreeing && meeting.occurrences.length > 0) count += 1;
  }
  const own = [...records.values()].filter(
    ({ called, occurrences }) => called > worthOfHeading || occurrences.length > 0,
  );
  const isFound = own.some((meeting) => meeting.isAgreeing);
  const isTyped = ({ value }: Occurrence) => value > leastAsTyped;
  const isSaid = unit.isNarrower ? own.some(({ occurrences }) => occurrences.some(isTyped)) : isFound;
  return { unit, weight: (unit.share ?? 1) * rarityOf(corpus, unit, count), records, isFound, isSaid };
}

function meetRecord(corpus: Corpus, unit: Unit, record: number, how: Comparison): Meeting | undefined {
  // Words that only name the kind need not stand in the text as well, beside the others.
  if (unit.kindName === corpus.kindNames[record]) return { called: worthOfKind, occurrences: [], isAgreeing: true };
  const isDocument = corpus.catalogue.kinds[record] === 'citation';
  const isNamed = unit.codes.some((code) => corpus.codes.get(code)?.has(record));
  const occurrences = [
    ...findOccurrences(unit, corpus.titles[record] ?? [], true, how),
    ...findOccurrences(unit, corpus.texts[record] ?? [], false, how),
  ];
  if (isNamed) return { called: isDocument ? worthOfNumberOfDocument : worthOfNumber, occurrences, isAgreeing: true };
  return occurrences.length === 0 ? undefined : { called: 0, occurrences, isAgreeing: occurrences.some(isAgreeing) };
}

/** One word alone says too little in a heading. */
function meetHeads(corpus: Corpus, longer: Unit, record: number, how: Comparison): Meeting | undefined {
  const above = findOccurrences(longer, corpus.heads[record] ?? [], false, how).filter(isAgreeing);
  const called = worthOfHeading * Math.max(0, ...above.map(({ value }) => value));
  return called === 0 ? undefined : { called, occurrences: [], isAgreeing: true };
}

/** Rare words tell more, by the number of records that hold them in any of their meanings. */
function rarityOf({ titles }: Corpus, { alternatives, codes }: Unit, count: number): number {
  if (codes.length > 0) return rarityOfCode;
  const isSign = alternatives.every(({ words }) => words.every(({ fold }) => fold === '%'));
  return isSign
    ? rarityOfSign
    : Math.log(1 + titles.length / Math.max(count, countOfUnknown)) *
        (1 + worthOfLength * (Math.min(alternatives[0]?.words.length ?? 1, 4) - 1));
}

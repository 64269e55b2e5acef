import type { Programme } from '../../core/programme/programme.ts';
import { compareReleases } from '../../core/releases/release-changes.ts';
import type { ReportedUpdate } from '../../core/releases/release-state.ts';
import type { ReportedObservation } from '../../core/status/observations.ts';
import { formatDate, formatRefersTo } from '../../core/words/format.ts';
import { namePart, unitReported } from '../../core/words/measure.ts';
import { nameUpdated } from '../templates/ledger-sheet.ts';
import { deskSheetWords as words } from '../words/desk-publish.ts';
import { describeDetails, describeUpdate, formatTemplateValue } from '../words/import-preview.ts';
import { numberOf } from '../words/number-of.ts';
import type { Quarter } from './read-quarter.ts';

/** What a release brings, each item in words: there are as many as its paper counts. */
export interface ReleaseNews {
  reports: number;
  /** Values that correct nothing. */
  figures: string[];
  /** What is said of works, plans and tasks. */
  updates: string[];
  /** Of each published value that is put right: what it was, what it is, why, by which paper. */
  corrections: string[];
}

type Outcome = Pick<NonNullable<Quarter['outcome']>, 'programme' | 'before' | 'after'>;

/** Everything that the release adds to the one before. */
export function listNews({ programme, before, after }: Outcome): ReleaseNews {
  const { newReports, newValues, corrections } = compareReleases(before, after);
  const fresh = new Set(newReports.map(({ id }) => id));
  const updates = after.updates.filter(({ report }) => fresh.has(report));
  return {
    reports: newReports.length,
    figures: newValues.map((one) => sayFigure(one, programme)),
    updates: updates.filter(({ corrects }) => corrects === undefined).map((one) => sayUpdate(one, programme)),
    corrections: [
      ...corrections.map(({ correction, replaced }) => sayCorrection(correction, replaced, programme)),
      ...updates.flatMap((one) => sayCorrectedUpdate(one, programme)),
    ],
  };
}

function sayFigure(one: ReportedObservation, programme: Programme): string {
  const details = describeDetails({ ...one, source: undefined });
  return words.figure(nameOfFigure(one, programme), sayValue(one, programme), paperOf(one, programme), details);
}

function sayUpdate(one: ReportedUpdate, programme: Programme): string {
  return words.figure(nameNews(one, programme), describeUpdate(one), paperOf(one, programme), describeDetails(one));
}

function sayCorrection(
  right: ReportedObservation,
  wrong: ReportedObservation | undefined,
  programme: Programme,
): string {
  const was = wrong === undefined ? words.unknownBefore : sayValue(wrong, programme);
  const said = { was, is: sayValue(right, programme), reason: right.corrects?.reason ?? '' };
  return words.correction(nameOfFigure(right, programme), said, paperOf(right, programme));
}

function sayCorrectedUpdate(right: ReportedUpdate, programme: Programme): string[] {
  const { corrects } = right;
  if (corrects === undefined) return [];
  const report = programme.reports.find(({ id }) => id === corrects.report);
  const wrong = report?.updates.find(({ id }) => id === corrects.update);
  const was = wrong === undefined ? words.unknownBefore : describeUpdate(wrong);
  const said = { was, is: describeUpdate(right), reason: corrects.reason };
  return [words.correction(nameNews(right, programme), said, paperOf(right, programme))];
}

function nameOfFigure({ target, part, refersTo }: ReportedObservation, { targets }: Programme): string {
  const found = targets.find(({ id }) => id === target);
  const ofPart = namePart(found?.parts ?? [], part);
  const name = found === undefined ? target : `${numberOf(found)} ${found.shortName}`;
  return [name, ...(ofPart === '' ? [] : [ofPart]), formatRefersTo(refersTo)].join(', ');
}

function nameNews(one: ReportedUpdate, programme: Programme): string {
  return `${nameUpdated(one, programme).name}, ${formatRefersTo(one.refersTo)}`;
}

/** A sum says that it is one: beside the value of a year the same figure would look like it. */
function sayValue({ target, part, value, nature }: ReportedObservation, { targets }: Programme): string {
  const found = targets.find(({ id }) => id === target)?.parts.find(({ id }) => id === part);
  const said = formatTemplateValue(value, found && unitReported(found));
  return nature === 'cumulative-in-year' ? words.cumulative(said) : said;
}

function paperOf({ agency, source }: ReportedObservation | ReportedUpdate, { agencies }: Programme): string {
  const body = agencies.find(({ id }) => id === agency)?.name ?? agency;
  return words.paper(body, source.number, formatDate(source.date));
}

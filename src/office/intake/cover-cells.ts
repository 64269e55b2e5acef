import { type IssuePlace, newIssue } from '../../core/issues/catalogue.ts';
import type { IsoDate } from '../../core/schemas/fields.ts';
import { fold } from '../../core/text/fold.ts';
import { findNearest } from '../../core/text/nearest.ts';
import { coverLabels } from '../words/template.ts';
import type { CellValue, SheetRow } from './cells.ts';
import { cleanText, type Tell } from './clean-text.ts';
import { findAgency } from './find-agency.ts';
import type { KnownProgramme } from './known.ts';
import { readTypedDate } from './parse-date.ts';
import { wordsOf } from './rows/open-row.ts';
import { tellSight } from './tell-sight.ts';
import type { CoverField, CoverFields } from './told-cover.ts';

/** What stands on a cover, as it was found. */
export interface CoverCells {
  fields: CoverFields;
  places: Record<CoverField, IssuePlace>;
  tell: Tell;
}

/** The labels of a cover and the values beside them; the same label twice is told where the values differ. */
export function collectCells(
  rows: readonly { row: SheetRow; sheet: string | undefined }[],
  file: string,
  tell: Tell,
): CoverFields {
  const labels = new Map(Object.entries(coverLabels).map(([field, label]) => [fold(label), field as CoverField]));
  const fields: CoverFields = new Map();
  for (const { row, sheet } of rows) {
    const [label, cell] = [...row.cells].sort(([a], [b]) => a - b).map(([, one]) => one);
    const words = label?.value;
    const field =
      words?.kind === 'text'
        ? labels.get(
            fold(words.text)
              .replace(/[\s*:]+$/, '')
              .trim(),
          )
        : undefined;
    if (field === undefined) continue;
    const place = { file, sheet, line: row.number, heading: coverLabels[field] };
    const first = fields.get(field);
    if (first?.value === undefined) {
      fields.set(field, { value: cell?.value, place });
      if (cell !== undefined) tellSight(cell, place, tell);
    } else if (cell !== undefined && fold(wordsOf(cell.value)) !== fold(wordsOf(first.value))) {
      const facts = { written: wordsOf(cell.value), other: wordsOf(first.value) };
      tell(newIssue('covers-differ', { ...place, beside: first.place }, facts));
    }
  }
  return fields;
}

/** Where each cell is; a label that is gone stood beside the others. */
export function placesOf(fields: CoverFields, { file, sheet }: IssuePlace): Record<CoverField, IssuePlace> {
  const places = Object.entries(coverLabels).map(([field, heading]) => [
    field,
    fields.get(field as CoverField)?.place ?? { file, sheet, heading },
  ]);
  return Object.fromEntries(places);
}

export function readCoverText(field: CoverField, { fields, places, tell }: CoverCells): string | undefined {
  const [found, place] = [fields.get(field)?.value, places[field]];
  if (found?.kind === 'error') return void tell(newIssue('cell-error', place, { error: found.text }));
  const text = found === undefined ? '' : cleanText(wordsOf(found), place, tell);
  return text === '' ? void tell(newIssue('cell-empty', place)) : text;
}

export function readCoverDay(field: CoverField, cells: CoverCells): IsoDate | undefined {
  const found = cells.fields.get(field)?.value;
  if (found?.kind === 'date') return found.date;
  const words = readCoverText(field, cells);
  return words === undefined ? undefined : readTypedDate(words, cells.places[field], cells.tell);
}

/** An agency by its name, its id, or any spelling that the programme or its readers use. */
export function readAgency(cells: CoverCells, agencies: KnownProgramme['agencies']): string | undefined {
  const words = readCoverText('agency', cells);
  if (words === undefined) return undefined;
  const { places, tell } = cells;
  const found = findAgency(words, agencies);
  if (found === undefined) {
    const names = agencies.map(({ name }) => name);
    const facts = { id: words, folder: 'agencies', likely: findNearest(words, names) } as const;
    return void tell(newIssue('unknown-id', places.agency, facts));
  }
  if (words !== found.id && words !== found.name)
    tell(newIssue('read-as', places.agency, { as: 'agency', written: words, name: found.name }));
  return found.id;
}

export function isEmpty(value: CellValue | undefined): boolean {
  return value === undefined || (value.kind === 'text' && value.text.trim() === '');
}

import type { Observation } from '../../../core/schemas/observation.ts';
import { formatRefersTo } from '../../../core/words/format.ts';
import { natureWords } from '../../../core/words/template-headings.ts';
import type { FigureColumn } from '../find-tables.ts';
import type { KnownProgramme } from '../known.ts';
import type { OpenRow } from './open-row.ts';

/**
 * A row that says which entry it corrects needs not say again what that entry is about: left empty, its code, time and
 * nature are those of the entry. So a correction stands in a row of its own, beside the one with the new figure.
 */
export function fillFromCorrected(row: OpenRow<FigureColumn>, known: KnownProgramme): OpenRow<FigureColumn> {
  const isWhole = row.has('code') && row.has('refersTo') && row.has('nature');
  if (isWhole || !row.has('corrects')) return row;
  const named = row.text('corrects');
  const corrected = findObservation(named, known);
  const filled: Partial<Record<FigureColumn, string>> = corrected === undefined ? {} : aboutOf(corrected);
  const fillIn = (column: FigureColumn) => (row.has(column) ? undefined : filled[column]);
  return {
    ...row,
    value: (column) => {
      const text = fillIn(column);
      return text === undefined ? row.value(column) : { kind: 'text', text };
    },
    // Whatever is wrong with the name of the entry has been told.
    text: (column) => (column === 'corrects' ? named : (fillIn(column) ?? row.text(column))),
  };
}

function findObservation(named: string | undefined, { reports }: KnownProgramme): Observation | undefined {
  const [report, entry] = (named ?? '').split('/');
  return reports.find(({ id }) => id === report)?.observations.find(({ id }) => id === entry);
}

function aboutOf({ target, part, refersTo, nature }: Observation): Partial<Record<FigureColumn, string>> {
  return { code: `${target}/${part}`, refersTo: formatRefersTo(refersTo), nature: natureWords[nature] };
}

import { type AskedExplanation, listAskedExplanations } from '../../core/releases/explanations.ts';
import type { Status } from '../../core/status/assessment.ts';
import { formatRefersTo, upperFirst } from '../../core/words/format.ts';
import { statusNames } from '../../core/words/status.ts';
import { explanationHeadings } from '../../core/words/template-headings.ts';
import type { ExplanationColumn } from '../intake/find-tables.ts';
import { explanationNotes, explanationPrefix, sheetNames, templateWords } from '../words/template.ts';
import type { SheetContext } from './figure-sheet.ts';
import { input, locked, type TemplateCell, type TemplateSheet } from './template-sheets.ts';

const widths: Record<ExplanationColumn, number> = {
  code: 18,
  printed: 6,
  name: 30,
  release: 15,
  verdict: 44,
  cause: 36,
  remedy: 36,
  by: 14,
  who: 24,
};

/** The sheet that asks for the reason of each bad verdict of the release before; none where there is no such verdict. */
export function buildExplanationSheets({ programme, period, agency }: SheetContext): TemplateSheet[] {
  const asked = listAskedExplanations(programme, period, agency);
  if (asked.length === 0) return [];
  const columns = Object.keys(widths) as ExplanationColumn[];
  return [
    {
      name: sheetNames.explanations,
      title: `${sheetNames.explanations} · ${upperFirst(formatRefersTo(period))}`,
      columns: columns.map((column) => {
        const note = explanationNotes[column];
        return { heading: explanationHeadings[column], width: widths[column], ...(note !== undefined && { note }) };
      }),
      rows: asked.map(rowOf).map((cells) => columns.map((column) => cells[column])),
      printed: columns.length,
      frozen: columns.indexOf('name') + 1,
      none: templateWords.none,
    },
  ];
}

function rowOf({ target, release, assessment }: AskedExplanation): Record<ExplanationColumn, TemplateCell> {
  const deciding = assessment.parts.find(({ part }) => part === assessment.decidedBy);
  const name = statusNames[assessment.status as Status] ?? assessment.status;
  return {
    code: locked(`${explanationPrefix}/${target.id}`, 'code'),
    printed: locked(target.printed),
    name: locked(target.shortName, 'name'),
    release: locked(upperFirst(formatRefersTo(release.id))),
    verdict: locked(`${name}. ${deciding?.sentence ?? ''}`.trim(), 'last'),
    cause: input(),
    remedy: input(),
    by: input(),
    who: input(),
  };
}

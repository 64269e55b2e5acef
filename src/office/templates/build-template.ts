import type { Programme } from '../../core/programme/programme.ts';
import type { ReportPeriod } from '../../core/schemas/period.ts';
import { formatRefersTo, upperFirst } from '../../core/words/format.ts';
import { coverExamples, coverLabels, sheetNames, templateWords } from '../words/template.ts';
import { buildExplanationSheets } from './explanation-sheet.ts';
import { buildFigureSheet } from './figure-sheet.ts';
import { buildAgencySheet, buildLedgerSheet, listReported } from './ledger-sheet.ts';
import { buildNewsSheets } from './news-sheets.ts';
import { listOwedInTemplate } from './owed-in-template.ts';
import { input, locked, type Template, type TemplateCell } from './template-sheets.ts';

/** The template for one period: of one agency what it owes and may report besides, without an agency everything. */
export function buildTemplate(programme: Programme, period: ReportPeriod, agency?: string): Template {
  const owed = listOwedInTemplate(programme, period, agency);
  const reported = listReported(programme, agency);
  const context = { programme, period, agency, reported, items: owed.items };
  return {
    cover: buildCover(programme, period, agency),
    sheets: [
      buildFigureSheet(owed.targets, context),
      ...buildNewsSheets(owed, context),
      ...buildExplanationSheets(context),
      buildLedgerSheet(reported),
      ...(agency === undefined ? [buildAgencySheet(programme)] : []),
    ],
  };
}

function buildCover(programme: Programme, period: ReportPeriod, agency?: string): Template['cover'] {
  const { document, commune } = programme.site;
  const { agencies } = programme;
  const fields: Record<keyof typeof coverLabels, TemplateCell> = {
    period: locked(upperFirst(formatRefersTo(period))),
    agency: agencyCell(programme, agency),
    number: input('', { prompt: coverExamples.number }),
    date: input('', { prompt: coverExamples.date }),
    issuer: input('', { prompt: coverExamples.issuer }),
    receivedOn: input('', { prompt: coverExamples.receivedOn }),
    version: locked(templateWords.version(agencies.find(({ id }) => id === agency)?.name)),
  };
  return {
    title: templateWords.title,
    subtitle: templateWords.subtitle(document.number, `${commune.name}, ${commune.province}`),
    fields: Object.entries(fields).map(([field, cell]) => ({
      label: coverLabels[field as keyof typeof coverLabels],
      cell,
    })),
    howTo: templateWords.howTo,
    steps: templateWords.steps,
  };
}

function agencyCell({ agencies }: Programme, agency: string | undefined): TemplateCell {
  const found = agencies.find(({ id }) => id === agency);
  if (found !== undefined) return locked(found.name);
  const range = `'${sheetNames.agencies}'!$A$4:$A$${agencies.length + 3}`;
  return input('', { choices: { range }, isStrict: true });
}

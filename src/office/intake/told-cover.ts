import type { IssuePlace } from '../../core/issues/catalogue.ts';
import { coverLabels, templateWords } from '../words/template.ts';
import type { CellValue } from './cells.ts';
import { findAgency } from './find-agency.ts';
import type { KnownProgramme } from './known.ts';

export type CoverField = keyof typeof coverLabels;
export type CoverFields = Map<CoverField, { value: CellValue | undefined; place: IssuePlace }>;

/** What whoever reads a file says in place of the cover that it lacks, as they typed it. */
export type ToldCover = Record<'period' | 'agency' | 'number' | 'date', string> & {
  /** The body itself, unless another one signed. */
  issuer?: string | undefined;
};

/** The cover of a file that has none, as if its rows stood in it; a single sheet saved as CSV lacks them. */
export function fieldsOfTold(told: ToldCover, file: string, { agencies }: KnownProgramme): CoverFields {
  const issuer = told.issuer ?? findAgency(told.agency, agencies)?.name ?? told.agency;
  const words = { ...told, issuer, version: templateWords.version() };
  return new Map(
    Object.entries(words).map(([name, text]) => {
      const field = name as CoverField;
      return [field, { value: { kind: 'text', text }, place: { file, heading: coverLabels[field] } }];
    }),
  );
}

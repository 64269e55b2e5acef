/** One cell of the template, before any look. */
export interface TemplateCell {
  text: string;
  /** Filled in by the office; every other cell is locked. */
  isInput?: true;
  /** Words to choose from; `strict` where no other word may stand. */
  choices?: { words: readonly string[] } | { range: string };
  isStrict?: true;
  /** Shown while the cell is chosen. */
  prompt?: string;
  look?: 'code' | 'name' | 'last';
  /** Reckoned anew whenever the workbook is opened, until somebody chooses: `text` is what it gives in the end. */
  formula?: string;
}

export interface TemplateColumn {
  heading: string;
  width: number;
  note?: string;
}

/** One sheet of the template: a title, a line of headings, rows. */
export interface TemplateSheet {
  name: string;
  title: string;
  columns: TemplateColumn[];
  rows: TemplateCell[][];
  /** How many columns are printed; those behind are for corrections and other rarities. */
  printed: number;
  /** How many columns stay in sight. */
  frozen: number;
  /** Said instead of rows, where there are none. */
  none: string;
}

export interface Template {
  cover: {
    title: string;
    subtitle: string;
    fields: { label: string; cell: TemplateCell }[];
    howTo: string;
    steps: readonly string[];
  };
  sheets: TemplateSheet[];
}

export function locked(text: string, look?: TemplateCell['look']): TemplateCell {
  return look === undefined ? { text } : { text, look };
}

export function input(text = '', more: Partial<TemplateCell> = {}): TemplateCell {
  return { text, isInput: true, ...more };
}

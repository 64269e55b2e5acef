import { fold } from '../../core/text/fold.ts';
import { unitReported } from '../../core/words/measure.ts';
import { stateNames } from '../../core/words/status.ts';
import { noWords, otherStateWords, yesWords } from '../words/intake.ts';
import { codePrefixes, coverLabels, explanationPrefix, sheetNames, templateWords } from '../words/template.ts';
import type { CellValue } from './cells.ts';
import type { KnownProgramme } from './known.ts';

/** What a cell that no table holds may be, by what would be lost with it. */
export type Stray = 'code' | 'name' | 'figure' | 'words';

/** Everything by which a cell is known wherever it stands; all but the codes without marks, capitals and signs. */
export interface KnownWords {
  codes: ReadonlySet<string>;
  /** Names of parts, plans, works and tasks. */
  names: ReadonlySet<string>;
  /** Words that answer: yes and no, steps of a scale, states. */
  answers: ReadonlySet<string>;
  /** Units in which figures are reported. */
  units: ReadonlySet<string>;
  /** Words of the template itself, which tell nothing. */
  ours: ReadonlySet<string>;
}

export function listKnownWords({ targets, plans, works, tasks, agencies, site }: KnownProgramme): KnownWords {
  const parts = targets.flatMap(({ id, parts: all }) => all.map((part) => ({ id, part, isOnly: all.length === 1 })));
  const scales = parts.flatMap(({ part: { measure } }) => (measure.kind === 'ordinal-rating' ? measure.scale : []));
  const sheets = Object.values(sheetNames);
  return {
    codes: new Set([
      ...parts.flatMap(({ id, part, isOnly }) => [`${id}/${part.id}`, ...(isOnly ? [id] : [])]),
      ...plans.map(({ id }) => `${codePrefixes.plan}/${id}`),
      ...works.map(({ id }) => `${codePrefixes.work}/${id}`),
      ...tasks.map(({ id }) => `${codePrefixes.task}/${id}`),
      ...targets.map(({ id }) => `${explanationPrefix}/${id}`),
    ]),
    names: bareSet([
      ...parts.map(({ part }) => part.label),
      ...[...targets, ...plans, ...works].map(({ shortName }) => shortName),
      ...tasks.map(({ name }) => name),
    ]),
    answers: bareSet([
      ...yesWords,
      ...noWords,
      ...scales,
      ...Object.values(stateNames),
      ...Object.keys(otherStateWords),
    ]),
    units: bareSet(parts.flatMap(({ part }) => [part.unit ?? '', unitReported(part) ?? ''])),
    ours: bareSet([
      templateWords.title,
      templateWords.howTo,
      templateWords.none,
      templateWords.noneReported,
      templateWords.agencyHeading,
      ...templateWords.steps,
      ...templateWords.ledgerHeadings,
      ...sheets,
      ...Object.values(coverLabels),
      ...agencies.map(({ name }) => name),
      site.document.number,
    ]),
  };
}

/** Words without marks, capitals, blanks and signs: two spellings of one name are the same. */
export function bare(words: string): string {
  return fold(words).replace(/[^\p{L}\p{N}%]/gu, '');
}

/** A cell outside every table: what it is known for; nothing where the template itself says it. */
export function strayOf(value: CellValue, known: KnownWords): Stray | undefined {
  if (value.kind === 'number') return isYear(value.number) ? 'words' : 'figure';
  if (value.kind === 'yes-no') return 'figure';
  if (value.kind !== 'text') return 'words';
  const text = value.text.trim();
  const key = bare(text);
  if (isNothing(text)) return undefined;
  if (known.codes.has(text.toLowerCase().replace(/\s/g, ''))) return 'code';
  if (isFigure(text, known)) return 'figure';
  if (known.names.has(key)) return 'name';
  return isOurs(text, key, known) ? undefined : 'words';
}

/** What an office reports, wherever it types it: a figure, a day that was one, or a word that answers. */
export function isReport(value: CellValue, known: KnownWords): boolean {
  return value.kind !== 'text' || isFigure(value.text, known) || known.answers.has(bare(value.text));
}

/** Dots and dashes leave room for a signature, or say that there is nothing; any other sign is somebody's. */
export function isNothing(text: string): boolean {
  return /^[\s.…_–—-]*$/.test(text);
}

/** A number that would be read as a value: alone, with a sign or with a unit of ours; a number among words is none. */
export function isFigure(text: string, { units }: KnownWords): boolean {
  const [, number = '', rest = ''] =
    /^[<>≤≥~≈]?\s*([-+−]?\d[\d.,]*(?:\s*[/–—-]\s*\d[\d.,]*)?)\s*(.*)$/su.exec(text.trim()) ?? [];
  if (number === '') return false;
  if (rest === '') return !/^20\d\d$/.test(number) && !/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(text.trim());
  return rest === '%' || units.has(bare(rest.replace(/^[(]|[)]$/g, '')));
}

function isYear(number: number): boolean {
  return Number.isInteger(number) && number >= 2000 && number < 2100;
}

/** Steps of the template have their number before them, titles of its sheets the period behind them. */
function isOurs(text: string, key: string, { ours }: KnownWords): boolean {
  if (ours.has(key) || ours.has(bare(text.replace(/^\d+\.\s/, '')))) return true;
  return ours.has(bare(text.replace(/ · .*/s, '')));
}

function bareSet(words: readonly string[]): Set<string> {
  return new Set(words.map(bare).filter((word) => word !== ''));
}

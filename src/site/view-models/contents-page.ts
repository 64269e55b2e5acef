import { anchorOf } from '../../core/programme/anchors.ts';
import type { Inline } from '../../core/programme/annotate.ts';
import { getById, type Programme } from '../../core/programme/programme.ts';
import { routes } from '../routes.ts';
import { citeDocument } from '../words/cite.ts';
import { contentsWords } from '../words/contents.ts';
import { navigationWords } from '../words/navigation.ts';
import { buildFrame, type Page } from './page.ts';
import { buildSection, headingOfSection, type PlanRowView, type SectionView, withoutTableGroups } from './section.ts';
import { abbreviationsIn, buildContents, type ContentsLine } from './section-page.ts';

export interface ContentsPage extends Page {
  lines: ContentsLine[];
  source: { href: string; file: string; sha256: string };
}

export interface WholeTextPage extends ContentsPage {
  /** The part that the page holds; absent on the page of the whole. */
  part?: string;
  /** Whether the text is on the pages of its parts, and this page leads to them. */
  isDivided: boolean;
  sections: (SectionView & { room: number })[];
  abbreviations: { short: string; full: string }[];
}

export function buildContentsPage(programme: Programme): ContentsPage {
  const { site } = programme;
  return {
    title: contentsWords.title,
    description: contentsWords.description(citeDocument(site)),
    path: routes.contents(),
    above: [],
    nav: 'contents',
    frame: buildFrame(programme),
    lines: buildContents(programme),
    source: { href: routes.source(site.source.file), file: site.source.file, sha256: site.source.sha256 },
  };
}

/** A text of more letters than this makes a page of about a megabyte, which an old phone does not take at once. */
const mostLetters = 200_000;

/** The whole text on one page; where it is too long for one, its contents and a page for each part. */
export function buildWholeTextPages(programme: Programme): WholeTextPage[] {
  const sections = withoutTableGroups(programme, programme.sections).map((section) => buildSection(programme, section));
  const isDivided = sections.reduce((sum, section) => sum + lettersOf(section).letters, 0) > mostLetters;
  const contents = buildContents(programme);
  const partOf = ({ id }: { id: string }) => getById(programme.sections, id).ancestors[0] ?? id;
  const line = (one: ContentsLine) => {
    const page = isDivided ? routes.wholeTextPart(partOf(one)) : '';
    return { ...one, href: `${page}#${anchorOf('section', one.id)}` };
  };
  const whole: WholeTextPage = {
    ...buildContentsPage(programme),
    title: contentsWords.wholeText.title,
    description: contentsWords.wholeText.description(citeDocument(programme.site)),
    path: routes.wholeText(),
    above: [{ label: navigationWords.contents, href: routes.contents() }],
    isDivided,
    lines: contents.map(line),
    ...holding(programme, isDivided ? [] : sections),
  };
  if (!isDivided) return [whole];
  const parts = programme.sections.filter(({ ancestors }) => ancestors.length === 0);
  const [linesIn, sectionsIn] = [Map.groupBy(contents, partOf), Map.groupBy(sections, partOf)];
  return [
    whole,
    ...parts.map((part) => ({
      ...whole,
      part: part.id,
      title: contentsWords.wholeText.partOf(headingOfSection(part)),
      path: routes.wholeTextPart(part.id),
      above: [...whole.above, { label: whole.title, href: whole.path }],
      isDivided: false,
      lines: (linesIn.get(part.id) ?? []).map(line),
      ...holding(programme, sectionsIn.get(part.id) ?? []),
    })),
  ];
}

function holding(
  programme: Programme,
  sections: readonly SectionView[],
): Pick<WholeTextPage, 'sections' | 'abbreviations'> {
  return {
    sections: sections.map((section) => ({ ...section, room: roomOf(section) })),
    abbreviations: abbreviationsIn(programme, sections),
  };
}

/**
 * About how high a section is on a phone, in rem: what a browser keeps free for it until somebody comes near. Measured
 * at 360 pixels: a pixel for each letter and 73 for the air and the links of each passage.
 */
function roomOf(section: SectionView): number {
  const { letters, passages } = lettersOf(section);
  return Math.round((1.08 * letters + 73 * passages) / 18);
}

function lettersOf({ heading = [], clauses, planTable }: SectionView): { letters: number; passages: number } {
  const rows = planTable?.groups.flatMap((group) => [
    ...(group.heading ? [group.heading.words] : []),
    ...group.rows.flatMap(cellsOf),
  ]);
  const passages = [heading, ...clauses.flatMap(({ words, items }) => [words, ...items]), ...(rows ?? [])];
  return { letters: passages.reduce((sum, words) => sum + countLetters(words), 0), passages: passages.length };
}

function cellsOf({ name, objective, timing, lead, coordinating }: PlanRowView): Inline[][] {
  return [name, objective, timing, lead, ...coordinating];
}

function countLetters(words: readonly Inline[]): number {
  return words.reduce((sum, one) => {
    if (one.kind === 'text') return sum + one.text.length;
    if (one.kind === 'abbreviation') return sum + one.short.length;
    return 'children' in one ? sum + countLetters(one.children) : sum;
  }, 0);
}

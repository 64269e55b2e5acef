import { anchorOf } from '../../core/programme/anchors.ts';
import type { Inline } from '../../core/programme/annotate.ts';
import type { Programme } from '../../core/programme/programme.ts';
import { routes } from '../routes.ts';
import { citeDocument } from '../words/cite.ts';
import { contentsWords } from '../words/contents.ts';
import { navigationWords } from '../words/navigation.ts';
import { buildFrame, type Page } from './page.ts';
import { buildSection, type PlanRowView, type SectionView, withoutTableGroups } from './section.ts';
import { abbreviationsIn, buildContents, type ContentsLine } from './section-page.ts';

export interface ContentsPage extends Page {
  lines: ContentsLine[];
  source: { href: string; file: string; sha256: string };
}

export interface WholeTextPage extends ContentsPage {
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

export function buildWholeTextPage(programme: Programme): WholeTextPage {
  const sections = withoutTableGroups(programme, programme.sections).map((section) => buildSection(programme, section));
  return {
    ...buildContentsPage(programme),
    title: contentsWords.wholeText.title,
    description: contentsWords.wholeText.description(citeDocument(programme.site)),
    path: routes.wholeText(),
    above: [{ label: navigationWords.contents, href: routes.contents() }],
    lines: buildContents(programme).map((line) => ({ ...line, href: `#${anchorOf('section', line.id)}` })),
    sections: sections.map((section) => ({ ...section, room: roomOf(section) })),
    abbreviations: abbreviationsIn(programme, sections),
  };
}

/**
 * About how high a section is on a phone, in rem: what a browser keeps free for it until somebody comes near. Measured
 * at 360 pixels: a pixel for each letter and 73 for the air and the links of each passage.
 */
function roomOf({ heading = [], clauses, planTable }: SectionView): number {
  const rows = planTable?.groups.flatMap((group) => [
    ...(group.heading ? [group.heading.words] : []),
    ...group.rows.flatMap(cellsOf),
  ]);
  const passages = [heading, ...clauses.flatMap(({ words, items }) => [words, ...items]), ...(rows ?? [])];
  const letters = passages.reduce((sum, words) => sum + countLetters(words), 0);
  return Math.round((1.08 * letters + 73 * passages.length) / 18);
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

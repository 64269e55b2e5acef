import { getById, type Programme, type Section, sectionTree } from '../../core/programme/programme.ts';
import { routes } from '../routes.ts';
import { citeDocument } from '../words/cite.ts';
import { nameKind } from '../words/kind.ts';
import { navigationWords } from '../words/navigation.ts';
import { sectionWords } from '../words/section.ts';
import { buildFrame, type Page, type PageLink } from './page.ts';
import { buildSection, buildSectionTree, nameOfSection, type SectionView, sectionLink } from './section.ts';

/** A line of a list of contents. */
export interface ContentsLine extends PageLink {
  /** The section it leads to. */
  id: string;
  depth: number;
  isCurrent: boolean;
  /** "8 nhiệm vụ", "18 chỉ tiêu"; empty for other sections. */
  holds: string;
}

/** A page of the official text: one section with all beneath it, or the contents of one too long to read at once. */
export interface SectionPage extends Page {
  /** The section first, then those beneath it. */
  sections: SectionView[];
  /** The sections beneath, where the page lists them instead of showing them. */
  contents: ContentsLine[];
  /** The part of the document around this section. */
  part: { name: string; lines: ContentsLine[] };
  previous?: PageLink;
  next?: PageLink;
  abbreviations: { short: string; full: string }[];
}

/** With more clauses than this, a section is too heavy for a slow line and too long to read: it lists its contents. */
const mostClauses = 24;

export function buildSectionPage(programme: Programme, id: string): SectionPage {
  const section = getById(programme.sections, id);
  const isLong = isTooLong(programme, id);
  const sections = isLong ? [buildSection(programme, section)] : buildSectionTree(programme, id);
  const top = section.ancestors[0] ?? section.id;
  return {
    title: nameOfSection(section),
    description: sectionWords.description(nameOfSection(section), section.citation, citeDocument(programme.site)),
    path: routes.section(id),
    above: [
      { label: navigationWords.contents, href: routes.contents() },
      ...section.ancestors.map((ancestor) => trailTo(getById(programme.sections, ancestor))),
    ],
    nav: 'contents',
    frame: buildFrame(programme),
    sections,
    contents: isLong ? contentsBeneath(programme, id, '') : [],
    part: {
      name: nameOfSection(getById(programme.sections, top)),
      // The appendix table needs the whole width, and its groups are in sight.
      lines:
        section.blocks.some(({ kind }) => kind === 'plan') || section.columns
          ? []
          : contentsAround(programme, top, section),
    },
    ...neighbours(programme, section),
    abbreviations: abbreviationsIn(programme, sections),
  };
}

/** The whole document as a list of contents. */
export function buildContents(programme: Programme): ContentsLine[] {
  return programme.sections.map((section) => contentsLine(programme, section, '', 0));
}

/** The abbreviations of the glossary that occur in these sections, by themselves or in the number of a document. */
export function abbreviationsIn(programme: Programme, sections: readonly SectionView[]) {
  const words = JSON.stringify(sections);
  return programme.glossary.abbreviations.filter(({ short, full, use }) =>
    use === 'document-number'
      ? new RegExp(`"kind":"text","text":"\\d+-(?:${short}/|\\p{L}+/${short}")`, 'u').test(words)
      : words.includes(JSON.stringify({ kind: 'abbreviation', short, full })),
  );
}

function isTooLong(programme: Programme, id: string): boolean {
  const tree = sectionTree(programme, id);
  return tree.flatMap(({ blocks }) => blocks).length > mostClauses;
}

function contentsBeneath(programme: Programme, id: string, current: string): ContentsLine[] {
  const depth = getById(programme.sections, id).ancestors.length + 1;
  return sectionTree(programme, id)
    .slice(1)
    .map((section) => contentsLine(programme, section, current, depth));
}

/** The part around a section: its own branch in full, the others by their first step. */
function contentsAround(programme: Programme, top: string, section: Section): ContentsLine[] {
  const open = [top, section.id, ...section.ancestors];
  return contentsBeneath(programme, top, section.id).filter(({ id }) =>
    open.includes(getById(programme.sections, id).parent ?? ''),
  );
}

function contentsLine(programme: Programme, section: Section, current: string, from: number): ContentsLine {
  return {
    ...sectionLink(section),
    id: section.id,
    depth: section.ancestors.length - from,
    isCurrent: section.id === current,
    holds: describeHoldings(programme, section),
  };
}

function describeHoldings(programme: Programme, section: Section): string {
  const blocks = sectionTree(programme, section.id).flatMap((part) => part.blocks);
  const count = (kind: string) => blocks.filter((block) => block.kind === kind).length;
  return (['target', 'task', 'work', 'plan'] as const)
    .filter((kind) => count(kind) > 0)
    .map((kind) => `${count(kind)} ${nameKind(kind)}`)
    .join(', ');
}

/** Reading goes through the document once: past a section that was read whole with all beneath it. */
function neighbours(programme: Programme, section: Section): { previous?: PageLink; next?: PageLink } {
  const { sections } = programme;
  const index = sections.indexOf(section);
  const shown = isTooLong(programme, section.id) ? 1 : sectionTree(programme, section.id).length;
  const next = sections[index + shown];
  const previous = sections[index - 1];
  return { ...(previous && { previous: sectionLink(previous) }), ...(next && { next: sectionLink(next) }) };
}

/** "Phần III", "Mục 1.2" in the trail above a page; the whole name where no number is printed. */
function trailTo(section: Section): PageLink {
  if (section.number === undefined) return sectionLink(section);
  const kind = section.ancestors.length === 0 ? sectionWords.part : sectionWords.section;
  return { ...sectionLink(section), label: `${kind} ${section.number.replace(/\.$/, '')}` };
}

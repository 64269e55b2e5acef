import { anchorOf } from '../../core/programme/anchors.ts';
import type { Programme } from '../../core/programme/programme.ts';
import { routes } from '../routes.ts';
import { citeDocument } from '../words/cite.ts';
import { contentsWords } from '../words/contents.ts';
import { navigationWords } from '../words/navigation.ts';
import { buildFrame, type Page } from './page.ts';
import { buildSection, type SectionView, withoutTableGroups } from './section.ts';
import { abbreviationsIn, buildContents, type ContentsLine } from './section-page.ts';

export interface ContentsPage extends Page {
  lines: ContentsLine[];
  source: { href: string; file: string; sha256: string };
}

export interface WholeTextPage extends ContentsPage {
  sections: SectionView[];
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
    sections,
    abbreviations: abbreviationsIn(programme, sections),
  };
}

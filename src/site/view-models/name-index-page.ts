import type { Programme } from '../../core/programme/programme.ts';
import type { Glossary } from '../../core/schemas/glossary.ts';
import { fold } from '../../core/text/fold.ts';
import { upperFirst } from '../../core/words/format.ts';
import { routes } from '../routes.ts';
import { kindNames } from '../words/kind.ts';
import { navigationWords } from '../words/navigation.ts';
import { planWords } from '../words/plan.ts';
import { nameIndex, searchPage } from '../words/search.ts';
import { workWords } from '../words/work.ts';
import { buildGlossaryPage, type GlossaryPage } from './glossary-page.ts';
import { buildFrame, type Page, type PageLink } from './page.ts';
import { waysToBrowse } from './search-page.ts';

/** One name in the index, with what it is. */
export interface IndexLine extends PageLink {
  kind: string;
}

/** The names under one letter, in the order of the Vietnamese alphabet. */
export interface IndexLetter {
  letter: string;
  anchor: string;
  lines: IndexLine[];
}

/** Everything by name, for those who cannot search or would rather look. */
export interface NameIndexPage extends Page {
  letters: IndexLetter[];
  /** Pages that hold what has no name. */
  ways: PageLink[];
}

export function buildNameIndexPage(programme: Programme): NameIndexPage {
  return {
    title: navigationWords.nameIndex,
    description: nameIndex.description,
    path: routes.nameIndex(),
    above: [{ label: searchPage.title, href: routes.search() }],
    frame: buildFrame(programme),
    letters: groupByLetter(listNames(programme)),
    ways: waysToBrowse().slice(1),
  };
}

function listNames(programme: Programme): IndexLine[] {
  const { targets, plans, works, agencies, citations, glossary } = programme;
  const { terms } = buildGlossaryPage(programme);
  const records = [
    ...targets.map(({ id, shortName }) => line(shortName, routes.target(id), kindNames.target)),
    ...plans.map(({ id, shortName, form }) => line(shortName, routes.plan(id), planWords.forms[form])),
    ...works.map(({ id, shortName, kind }) => line(shortName, routes.work(id), workWords.kinds[kind])),
    ...agencies.map(({ id, name }) => line(name, routes.agency(id), kindNames.agency)),
  ];
  return [
    ...records,
    ...everydayWords(glossary, records, terms),
    ...citations.map(({ id, shortName }) => line(shortName, routes.citation(id), kindNames.citation)),
    ...terms.map(({ anchor, term }) => line(term, `${routes.glossary()}#${anchor}`, kindNames.term)),
  ];
}

/** "Sổ đỏ" leads to the work whose name holds "giấy chứng nhận quyền sử dụng đất", "AI" to the term that explains it. */
function everydayWords(
  glossary: Glossary,
  records: readonly IndexLine[],
  explained: GlossaryPage['terms'],
): IndexLine[] {
  return glossary.terms.flatMap(({ term, synonyms, narrower }) => {
    const named = findShortestWith(records, term);
    const anchor = explained.find((entry) => entry.term === term)?.anchor;
    const href = named?.href ?? (anchor === undefined ? undefined : `${routes.glossary()}#${anchor}`);
    const others = [...synonyms, ...narrower].filter((synonym) => fold(synonym) !== fold(term));
    return href === undefined ? [] : others.map((synonym) => line(synonym, href, `${nameIndex.see} ${term}`));
  });
}

/** The record whose name says little more than the term: "công an" is Công an xã, not what mentions it. */
function findShortestWith(records: readonly IndexLine[], term: string): IndexLine | undefined {
  const bare = (words: string) => ` ${fold(words).replace(/[^a-z0-9]+/g, ' ')} `;
  return records
    .filter(({ label }) => bare(label).includes(bare(term)))
    .sort((a, b) => a.label.length - b.label.length)[0];
}

function line(label: string, href: string, kind: string): IndexLine {
  return { label: upperFirst(label), href, kind };
}

function groupByLetter(lines: readonly IndexLine[]): IndexLetter[] {
  const inVietnameseOrder = new Intl.Collator('vi', { numeric: true });
  const letters = new Map<string, IndexLine[]>();
  for (const one of [...lines].sort((a, b) => inVietnameseOrder.compare(a.label, b.label))) {
    const letter = letterOf(one.label);
    letters.set(letter, [...(letters.get(letter) ?? []), one]);
  }
  return [...letters].map(([letter, group]) => ({
    letter,
    anchor: `van-${fold(letter)}${marksSuffix(letter)}`,
    lines: group,
  }));
}

/** A, Ă, Â, D, Đ … are letters of their own; tones are not. */
function letterOf(label: string): string {
  const [first = ''] = label;
  return first
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC')
    .toUpperCase();
}

/** Keeps the addresses of D and Đ apart. */
function marksSuffix(letter: string): string {
  return { Ă: 'w', Â: 'a', Đ: 'd', Ê: 'e', Ô: 'o', Ơ: 'w', Ư: 'w' }[letter] ?? '';
}

import type { Programme } from '../../core/programme/programme.ts';
import { clauseCode, documentCodes } from '../../core/text/reference-codes.ts';
import { routes } from '../routes.ts';
import type { SearchRecord } from '../search/record.ts';
import { erratumWords } from '../words/erratum.ts';
import { glossaryWords } from '../words/glossary.ts';
import { kindNames } from '../words/kind.ts';
import { measureNames, methodWords, ruleTexts } from '../words/method.ts';
import { navigationWords } from '../words/navigation.ts';
import { buildCitationListPage } from './citation-list-page.ts';
import { buildErratumListPage } from './erratum-list-page.ts';
import { buildGlossaryPage } from './glossary-page.ts';

/** One section of a page written in our own words. */
export interface GuideSection {
  /** The page: `tro-nang`. */
  guide: string;
  title: string;
  /** Address of the heading on the page; absent for the page itself. */
  anchor?: string;
  heading?: string;
  text: string;
}

/** What explains the programme: cited documents, doubts about the words, terms, guides. */
export function buildReferenceRecords(programme: Programme, guides: readonly GuideSection[]): SearchRecord[] {
  return [
    ...citationRecords(programme),
    ...erratumRecords(programme),
    ...glossaryRecords(programme),
    ...methodRecords(),
    ...guides.map(guideRecord),
  ];
}

function citationRecords(programme: Programme): SearchRecord[] {
  const numbers = new Map(programme.citations.map(({ id, number }) => [`vb-${id}`, number]));
  return buildCitationListPage(programme).groups.flatMap(({ heading, citations }) =>
    citations.map(({ anchor, shortName, title, facts }) => {
      const number = numbers.get(anchor);
      return {
        kind: 'citation' as const,
        href: `${routes.citations()}#${anchor}`,
        label: kindNames.citation,
        title: shortName,
        text: [heading, number, title, facts].filter((words) => words !== undefined).join(', '),
        place: '',
        codes: number === undefined ? [] : documentCodes(number),
        agencies: [],
      };
    }),
  );
}

function erratumRecords(programme: Programme): SearchRecord[] {
  return buildErratumListPage(programme)
    .groups.flatMap(({ errata }) => errata)
    .map(({ anchor, number, title, note, suggestion }) => ({
      kind: 'erratum',
      href: `${routes.errata()}#${anchor}`,
      label: `${erratumWords.note} ${number}`,
      title,
      text: suggestion === undefined ? note : `${note} ${erratumWords.suggestion}: ${suggestion}.`,
      place: '',
      codes: [clauseCode('gc', String(number))],
      agencies: [],
    }));
}

function glossaryRecords(programme: Programme): SearchRecord[] {
  const { abbreviations, terms } = buildGlossaryPage(programme);
  const entries = [
    ...terms.map(({ anchor, term, meaning, synonyms }) => ({
      anchor,
      title: term,
      text: synonyms.length === 0 ? meaning : `${meaning} ${glossaryWords.alsoSaid} ${synonyms.join(', ')}.`,
    })),
    ...abbreviations
      .filter(({ use }) => use === 'text')
      .map(({ anchor, short, full }) => ({ anchor, title: short, text: full })),
  ];
  return entries.map(({ anchor, title, text }) => ({
    kind: 'term',
    href: `${routes.glossary()}#${anchor}`,
    label: kindNames.term,
    title,
    text,
    place: '',
    codes: [],
    agencies: [],
  }));
}

function methodRecords(): SearchRecord[] {
  return Object.entries(ruleTexts).map(([id, { formula }]) => ({
    kind: 'guide',
    href: `${routes.method()}#${id}`,
    label: navigationWords.method,
    title: id === 'composite' ? methodWords.composite : measureNames[id as keyof typeof measureNames],
    text: formula,
    place: '',
    codes: [],
    agencies: [],
  }));
}

function guideRecord({ guide, title, anchor, heading, text }: GuideSection): SearchRecord {
  const page = routes.guidePage(guide);
  return {
    kind: 'guide',
    href: anchor === undefined ? page : `${page}#${anchor}`,
    label: heading === undefined ? kindNames.guide : title,
    title: heading ?? title,
    text,
    place: '',
    codes: [],
    agencies: [],
  };
}

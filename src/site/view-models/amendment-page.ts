import { type AmendedPiece, amendLines, readAmended } from '../../core/programme/amended-text.ts';
import type { Amendment, Citation, Programme } from '../../core/programme/programme.ts';
import { formatDate } from '../../core/words/format.ts';
import { routes } from '../routes.ts';
import { amendmentWords as words } from '../words/amendment.ts';
import { citeSource } from '../words/cite.ts';
import { sayFollowed } from './clause-news.ts';
import { erratumLink, placeLink, plainText } from './links.ts';
import { buildFrame, type Page, type PageLink } from './page.ts';

/** One change: what goes, what comes, and how the line then reads. */
export interface AmendmentView {
  id: string;
  kind: string;
  place: PageLink;
  from: string;
  pieces: AmendedPiece[];
  inForce: { heading: string; words: string };
  /** What is judged by it and from when; absent where only words change. */
  follows?: string;
}

export interface AmendmentPage extends Page {
  lead: string;
  amendments: AmendmentView[];
  /** The documents that the programme says it replaces. */
  replaces: ReplacedView[];
}

/** A replaced document: what the programme says of it, and where its clauses stand now. */
export interface ReplacedView extends PageLink {
  date: string;
  /** Every clause that names it, word for word: the programme may rest on what it replaces. */
  said: { place: PageLink; words: string }[];
  doubts: PageLink[];
  /** By which paper and how; that there is none yet. */
  compared: string;
  rows: { was: string; words: string; now: PageLink[]; note: string }[];
}

export function buildAmendmentPage(programme: Programme): AmendmentPage {
  const { amendments, citations } = programme;
  return {
    title: words.title,
    description: words.description,
    path: routes.amendments(),
    above: [],
    nav: 'contents',
    frame: buildFrame(programme),
    lead: amendments.length === 0 ? words.none : words.lead(amendments.length),
    amendments: [...Map.groupBy(amendments, ({ at }) => at)].flatMap(([at, ofClause]) =>
      buildAmendments(programme, at, ofClause),
    ),
    replaces: citations
      .filter(({ relations }) => relations.includes('replaced'))
      .map((citation) => buildReplaced(programme, citation)),
  };
}

function buildReplaced(programme: Programme, citation: Citation): ReplacedView {
  const { id, shortName, number, date, places, errata, comparison } = citation;
  return {
    label: [shortName, number].filter((part) => part !== undefined).join(', '),
    href: routes.citation(id),
    date: date === undefined ? '' : formatDate(date),
    said: [...new Set(places.map(({ at }) => at))].map((at) => ({
      place: placeLink(programme, at),
      words: linesAt(programme, at).join(' '),
    })),
    doubts: errata.map((erratum) => erratumLink(programme, erratum)),
    compared: comparison === undefined ? words.notCompared : words.compared(citeSource(comparison.document)),
    rows: (comparison?.rows ?? []).map(({ was, words: said = '', now, note = '' }) => ({
      was,
      words: said,
      note,
      now: now.map((at) => placeLink(programme, at)),
    })),
  };
}

function buildAmendments(programme: Programme, at: string, amendments: readonly Amendment[]): AmendmentView[] {
  const changed = amendLines(linesAt(programme, at), amendments);
  return amendments.map((amendment, index) => {
    const { id, kind, from, document, was, now } = amendment;
    const follows = sayFollowed(programme, amendment);
    const pieces = changed[index] ?? fallBack(was, now);
    return {
      id: `sd-${id}`,
      kind: words.kinds[kind],
      place: placeLink(programme, at),
      from: words.from(from, citeSource(document)),
      pieces,
      inForce: { heading: words.inForce(from), words: readAmended(pieces) },
      ...(follows !== undefined && { follows }),
    };
  });
}

/** LIMIT: of cells of the appendix and of headings only the words that change are shown, without those around them. */
function fallBack(was: string, now: string | undefined): AmendedPiece[] {
  return [{ kind: 'gone', words: was }, ...(now === undefined ? [] : [{ kind: 'new' as const, words: now }])];
}

function linesAt({ targets, works, tasks, passages }: Programme, at: string): string[] {
  const isHere = ({ anchor }: { anchor: string }) => anchor === at;
  return [
    ...targets.filter(isHere).flatMap(({ wording, items }) => [wording, ...items]),
    ...works.filter(isHere).map(({ wording }) => wording),
    ...[...tasks, ...passages].filter(isHere).map(({ runs }) => plainText(runs)),
  ];
}

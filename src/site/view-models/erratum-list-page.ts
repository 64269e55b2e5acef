import { type Erratum, getById, type Programme } from '../../core/programme/programme.ts';
import { routes } from '../routes.ts';
import { erratumWords } from '../words/erratum.ts';
import { navigationWords } from '../words/navigation.ts';
import { describeConfidence } from './clause.ts';
import { erratumLink, placeLink } from './links.ts';
import { buildFrame, type Page, type PageLink } from './page.ts';

export interface ErratumView {
  anchor: string;
  number: number;
  title: string;
  note: string;
  suggestion?: string;
  kind: string;
  confidence: string;
  state: string;
  answer?: string;
  places: (PageLink & { quote: string })[];
  related: PageLink[];
}

export interface ErratumListPage extends Page {
  lead: string;
  groups: { id: Erratum['scope']; heading: string; errata: ErratumView[] }[];
}

export function buildErratumListPage(programme: Programme): ErratumListPage {
  const { errata } = programme;
  const group = (id: Erratum['scope']) => ({
    id,
    heading: erratumWords.scopes[id],
    errata: errata.filter(({ scope }) => scope === id).map((erratum) => buildErratum(programme, erratum)),
  });
  return {
    title: navigationWords.errata,
    description: erratumWords.description(errata.length),
    path: routes.errata(),
    above: [],
    frame: buildFrame(programme),
    lead: erratumWords.lead(errata.length),
    groups: [group('clause'), group('document')],
  };
}

function buildErratum(programme: Programme, erratum: Erratum): ErratumView {
  return {
    anchor: `dc-${erratum.id}`,
    number: erratum.order,
    title: erratum.title,
    note: erratum.note,
    ...(erratum.suggestion !== undefined && { suggestion: erratum.suggestion }),
    kind: erratumWords.kinds[erratum.kind],
    confidence: describeConfidence(erratum),
    state: erratumWords.states[erratum.state],
    ...(erratum.answer !== undefined && { answer: erratum.answer }),
    places: erratum.places.map(({ at, quote }) => ({ ...placeLink(programme, at), quote })),
    related: erratum.related.map((id) => erratumLink(programme, getById(programme.errata, id).id)),
  };
}

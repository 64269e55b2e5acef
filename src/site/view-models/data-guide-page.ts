import type { Programme } from '../../core/programme/programme.ts';
import type { DataFile } from '../open-data/api-files.ts';
import { openDataWords } from '../open-data/words/page-words.ts';
import { routes } from '../routes.ts';
import { navigationWords } from '../words/navigation.ts';
import { absoluteUrl, buildFrame, type Page } from './page.ts';

const { guide: words } = openDataWords;

/** One kind of address, what it answers, and an answer of this very site, cut short. */
export interface DocumentExample {
  address: string;
  about: string;
  href: string;
  example?: string;
}

export interface DataGuidePage extends Page {
  lead: string;
  documents: DocumentExample[];
  /** A line for the shell. */
  command: string;
}

/** How a program reads the data, with examples taken from the files themselves. */
export function buildDataGuidePage(programme: Programme, files: readonly DataFile[]): DataGuidePage {
  return {
    title: words.title,
    description: words.description,
    path: routes.dataGuide(),
    above: [{ label: navigationWords.data, href: routes.data() }],
    frame: buildFrame(programme),
    lead: words.lead,
    documents: documentsOf(programme).flatMap((document) => withExample(document, files)),
    command: `curl -s ${absoluteUrl(programme.site, routes.dataFile('releases/latest.json'))} | jq -r '.verdicts[] | select(.status == "late") | [.target, .explanation] | @tsv'`,
  };
}

interface KindOfDocument {
  /** `targets/<id>.json`. */
  pattern: string;
  /** One that exists; absent where there is none yet. */
  path: string | undefined;
  about: string;
  isShown?: true;
}

function documentsOf({ targets, releases, reports }: Programme): KindOfDocument[] {
  const { documents } = words;
  const last = releases.at(-1);
  const report = last?.reports[0] ?? reports[0];
  return [
    { pattern: 'index.json', path: 'index.json', about: documents.index, isShown: true },
    { pattern: '<bảng>.json', path: 'targets.json', about: documents.table, isShown: true },
    { pattern: '<bảng>.csv', path: 'targets.csv', about: documents.csv },
    {
      pattern: 'targets/<mã>.json',
      path: targets[0] && `targets/${targets[0].id}.json`,
      about: documents.target,
      isShown: true,
    },
    { pattern: 'releases/latest.json', path: 'releases/latest.json', about: documents.latest, isShown: true },
    { pattern: 'releases/<kỳ>.json', path: last && `releases/${last.id}.json`, about: documents.release },
    { pattern: 'reports/<mã>.json', path: report && `reports/${report.id}.json`, about: documents.report },
    { pattern: 'schemas/<loại>.json', path: 'schemas/report.json', about: documents.schema },
    { pattern: 'package/datapackage.json', path: 'package/datapackage.json', about: documents.package },
    { pattern: 'catalogue.jsonld', path: 'catalogue.jsonld', about: documents.catalogue },
  ];
}

function withExample({ pattern, path, about, isShown }: KindOfDocument, files: readonly DataFile[]): DocumentExample[] {
  const file = files.find((one) => one.path === path);
  return [
    {
      address: routes.dataFile(pattern),
      about,
      href: file === undefined ? '' : routes.dataFile(file.path),
      ...(isShown && typeof file?.body === 'string' && { example: cutShort(file.body) }),
    },
  ];
}

/** The document with one member of each list. */
function cutShort(body: string): string {
  return JSON.stringify(
    JSON.parse(body, (_, value) => (Array.isArray(value) ? value.slice(0, 1) : value)),
    undefined,
    2,
  );
}

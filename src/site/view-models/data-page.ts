import type { Programme } from '../../core/programme/programme.ts';
import { formatFileSize, upperFirst } from '../../core/words/format.ts';
import type { DataFile } from '../open-data/api-files.ts';
import type { Column } from '../open-data/column.ts';
import type { Table } from '../open-data/table.ts';
import { openDataWords } from '../open-data/words/page-words.ts';
import { routes } from '../routes.ts';
import { type RecordLink, targetLink } from './links.ts';
import { absoluteUrl, buildFrame, type Page, type PageLink } from './page.ts';

const { tables: words, embed, facts } = openDataWords;

/** One column, explained. */
export interface ColumnView {
  name: string;
  title: string;
  about: string;
  /** "số; theo cột unit". */
  kind: string;
  codes: { code: string; word: string }[];
}

export interface TableView {
  id: string;
  title: string;
  about: string;
  rows: string;
  downloads: PageLink[];
  columnsTitle: string;
  columns: ColumnView[];
}

export interface DataPage extends Page {
  lead: string;
  facts: { term: string; detail: string }[];
  tables: TableView[];
  machine: (PageLink & { note: string })[];
  schemas: PageLink[];
  embed: { code: string; cards: RecordLink[] };
}

/** What the page reads of the open data besides the programme. */
export interface DataOnPage {
  tables: readonly (Pick<Table, 'name' | 'title' | 'about' | 'columns'> & { rows: readonly unknown[] })[];
  files: readonly { path: DataFile['path']; bytes: number }[];
  /** How a paper cites the data. */
  citation: string;
}

/** What there is to download, for whom, and what each column means. */
export function buildDataPage(programme: Programme, data: DataOnPage): DataPage {
  const frame = buildFrame(programme);
  return {
    title: openDataWords.title,
    description: openDataWords.description(frame.place),
    path: routes.data(),
    above: [],
    frame,
    lead: openDataWords.lead,
    facts: [
      { term: facts.release, detail: programme.releases.length > 0 ? frame.asOf : facts.noRelease },
      { term: facts.licence, detail: programme.site.licence?.name ?? facts.noLicence },
      { term: facts.citation, detail: `${upperFirst(data.citation)}. ${facts.citationNote}` },
      { term: facts.absence, detail: facts.absenceNote },
      { term: facts.stability, detail: facts.stabilityNote },
    ],
    tables: data.tables.map((table) => buildTable(table, data)),
    machine: linksForMachines(),
    schemas: data.files
      .filter(({ path }) => path.startsWith('schemas/'))
      .map(({ path }) => ({ label: path.replace('schemas/', ''), href: routes.dataFile(path) })),
    embed: buildEmbed(programme),
  };
}

function buildTable(
  { name, title, about, columns, rows }: DataOnPage['tables'][number],
  { files }: DataOnPage,
): TableView {
  const sizeOf = (path: string) => formatFileSize(files.find((file) => file.path === path)?.bytes ?? 0);
  return {
    id: `bang-${name}`,
    title,
    about,
    rows: words.rows(rows.length),
    downloads: (['csv', 'json'] as const).map((format) => ({
      label: words[format](sizeOf(`${name}.${format}`)),
      href: routes.dataFile(`${name}.${format}`),
    })),
    columnsTitle: words.columns(columns.length),
    columns: columns.map(buildColumn),
  };
}

function buildColumn({ name, title, about, kind, unit, codes = {} }: Column): ColumnView {
  return {
    name,
    title,
    about,
    kind: [words.kinds[kind], ...(unit === undefined ? [] : [`${words.unit.toLowerCase()}: ${unit}`])].join('; '),
    codes: Object.entries(codes).map(([code, word]) => ({ code, word })),
  };
}

function linksForMachines(): DataPage['machine'] {
  const { packageFile, packageNote, catalogue, catalogueNote, index, indexNote } = openDataWords.machine;
  return [
    { label: packageFile, href: routes.dataFile('package/datapackage.json'), note: packageNote },
    { label: catalogue, href: routes.dataFile('catalogue.jsonld'), note: catalogueNote },
    { label: index, href: routes.dataFile('index.json'), note: indexNote },
  ];
}

/** The code is that of the first target; the reader changes the id. */
function buildEmbed({ site, targets }: Programme): DataPage['embed'] {
  const [first] = targets;
  const cards = targets.map((target) => ({ ...targetLink(target), href: routes.card(target.id) }));
  if (first === undefined) return { code: '', cards };
  const address = absoluteUrl(site, routes.card(first.id));
  const title = embed.frameTitle(first.shortName).replaceAll('"', '&quot;');
  return { code: `<iframe src="${address}" title="${title}" width="360" height="260" loading="lazy"></iframe>`, cards };
}

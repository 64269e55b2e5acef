import type { Site } from '../../core/schemas/site.ts';
import { routes } from '../routes.ts';
import { citeDocument } from '../words/cite.ts';
import { demonstrationWords } from '../words/demonstration.ts';
import { citeData, placeOf } from './about.ts';
import { addressOf } from './addresses.ts';
import type { OpenDataSource, Table } from './table.ts';
import { openDataWords } from './words/page-words.ts';

const { file: words } = openDataWords;

/** schema.org: the open data as a `Dataset`, for search engines. The tables need no rows. */
export function describeDataset(
  { programme: { site }, states }: OpenDataSource,
  tables: readonly Pick<Table, 'name' | 'title'>[],
) {
  const last = states.at(-1)?.release;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': addressOf(site, routes.data()),
    name: stamped(site, words.name),
    description: stamped(site, words.description(citeDocument(site), placeOf(site))),
    url: addressOf(site, routes.data()),
    inLanguage: 'vi',
    isAccessibleForFree: true,
    keywords: words.keywords,
    creator: { '@type': 'Organization', name: placeOf(site) },
    spatialCoverage: { '@type': 'Place', name: placeOf(site) },
    temporalCoverage: `${site.document.period.from}/${site.document.period.to}`,
    ...(site.licence && { license: site.licence.url }),
    ...(last && { version: last.id, dateModified: last.publishedOn }),
    citation: citeData(site, last, words.name),
    isBasedOn: describeProgramme(site),
    distribution: tables.flatMap(({ name, title }) =>
      (['csv', 'json'] as const).map((format) => ({
        '@type': 'DataDownload',
        name: title,
        encodingFormat: mediaTypes[format],
        contentUrl: addressOf(site, routes.dataFile(`${name}.${format}`)),
      })),
    ),
  };
}

/**
 * schema.org: the programme as a creative work. It is no `Legislation`: a Party committee's programme is not a legal
 * document, and no `GovernmentService`: it offers none.
 */
export function describeProgramme(site: Site) {
  return {
    '@type': 'CreativeWork',
    '@id': addressOf(site, routes.contents()),
    name: citeDocument(site),
    about: site.document.subject,
    identifier: site.document.number,
    genre: site.document.kind,
    datePublished: site.document.date,
    inLanguage: 'vi',
    publisher: { '@type': 'Organization', name: `${site.document.issuer} ${placeOf(site)}` },
    url: addressOf(site, routes.wholeText()),
  };
}

/** DCAT: the catalogue that data portals harvest. */
export function describeCatalogue(
  { programme: { site }, states }: OpenDataSource,
  tables: readonly Pick<Table, 'name' | 'title' | 'about'>[],
) {
  const publisher = { '@type': 'foaf:Agent', 'foaf:name': placeOf(site) };
  const last = states.at(-1)?.release;
  const datasets = tables.map(({ name, title, about }) => ({
    '@type': 'dcat:Dataset',
    '@id': addressOf(site, routes.dataFile(name)),
    'dct:identifier': name,
    'dct:title': { '@language': 'vi', '@value': stamped(site, title) },
    'dct:description': { '@language': 'vi', '@value': about },
    'dct:publisher': publisher,
    ...(last && { 'dct:modified': { '@type': 'xsd:date', '@value': last.publishedOn } }),
    'dcat:landingPage': { '@id': addressOf(site, routes.data()) },
    'dcat:distribution': (['csv', 'json'] as const).map((format) => ({
      '@type': 'dcat:Distribution',
      'dcat:downloadURL': { '@id': addressOf(site, routes.dataFile(`${name}.${format}`)) },
      'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${mediaTypes[format]}` },
      ...(site.licence && { 'dct:license': { '@id': site.licence.url } }),
    })),
  }));
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@type': 'dcat:Catalog',
    '@id': addressOf(site, routes.dataFile('catalogue.jsonld')),
    'dct:title': { '@language': 'vi', '@value': stamped(site, words.catalogue(placeOf(site))) },
    'dct:description': { '@language': 'vi', '@value': words.description(citeDocument(site), placeOf(site)) },
    'dct:publisher': publisher,
    'foaf:homepage': { '@id': addressOf(site, routes.data()) },
    'dcat:dataset': datasets,
  };
}

const mediaTypes = { csv: 'text/csv', json: 'application/json' } as const;

/** In the demonstration the name itself says that the figures are made up. */
function stamped(site: Site, words: string): string {
  return site.isDemonstration ? `${demonstrationWords.stamp}: ${words}` : words;
}

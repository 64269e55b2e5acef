import { expect, it } from 'vitest';
import { glossarySchema } from '../../../src/core/schemas/glossary.ts';
import { buildSearchParts } from '../../../src/site/search/build-catalogue.ts';
import { aRecord } from './small-site.ts';

const glossary = glossarySchema.parse({ abbreviations: [], terms: [] });
const tasks = (count: number) => Array.from({ length: count }, () => aRecord({ text: 'Đê.' }));
const target = aRecord({ kind: 'target', title: 'Nước' });

it.each([
  ['sixteen neighbours are one page', tasks(16), [0]],
  ['the seventeenth begins another', tasks(17), [0, 16]],
  ['another kind begins another', [...tasks(2), target, ...tasks(1)], [0, 2, 3]],
  ['nothing is no page', [], []],
])('gives Pagefind pages of neighbours: %s', (_, records, starts) => {
  const { pages, catalogue } = buildSearchParts({ records, glossary, commune: 'xã Hà Đông' });
  expect(catalogue.starts).toEqual(starts);
  expect(pages.map(({ start }) => start)).toEqual(starts);
});

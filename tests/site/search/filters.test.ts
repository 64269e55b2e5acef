import { expect, it } from 'vitest';
import { countChoices, filterMatches } from '../../../src/site/search/filters.ts';
import { aRecord, aSmallSite, ask } from './small-site.ts';

const site = aSmallSite([
  aRecord({ kind: 'target', title: 'Nước sạch', part: 'II', status: 'Đạt' }),
  aRecord({ kind: 'task', text: 'Nước sạch cho thôn.', part: 'III', agencies: ['Các thôn', 'Phòng Kinh tế'] }),
  aRecord({ kind: 'task', text: 'Nước sạch cho trường.', part: 'III', agencies: ['Phòng Kinh tế'] }),
]);

it('lets pass what has the chosen kind, part, agency and status', () => {
  const { matches } = ask(site, 'nước sạch');
  const { catalogue } = site;
  const names = (choices: object) =>
    filterMatches(catalogue, matches, choices).map(({ record }) => catalogue.titles[record] || catalogue.texts[record]);
  expect(names({ kind: 'target' })).toEqual(['Nước sạch']);
  expect(names({ agency: 'Các thôn' })).toEqual(['Nước sạch cho thôn.']);
  expect(names({ status: 'Đạt', part: 'III' })).toEqual([]);
});

it('counts each choice given the others, and keeps the one chosen in sight', () => {
  const { matches } = ask(site, 'nước sạch');
  const { catalogue } = site;
  expect(countChoices(catalogue, matches, { kind: 'task' }, 'agency')).toEqual([
    { value: 'Các thôn', count: 1 },
    { value: 'Phòng Kinh tế', count: 2 },
  ]);
  expect(countChoices(catalogue, matches, { agency: 'Các thôn', kind: 'target' }, 'kind')).toEqual([
    { value: 'target', count: 0 },
    { value: 'task', count: 1 },
  ]);
});

import { expect, it } from 'vitest';
import { checkOrder } from '../../../src/core/checks/check-order.ts';
import { aSection, aTarget, someContent } from '../../fixtures/builders.ts';

function said(...sections: ReturnType<typeof aSection>[]) {
  return checkOrder(someContent({ sections })).map(({ code, place, facts }) => [code, place.file, facts]);
}

it('lets a section stand below any that comes before it, the first one too', () => {
  const tree = [
    aSection('mot', { order: 1 }),
    aSection('hai', { order: 2, parent: 'mot' }),
    aSection('ba', { order: 3, parent: 'hai' }),
  ];
  expect(said(...tree)).toEqual([]);
});

it('names a parent that comes after its child, is the child itself, or is not there', () => {
  const late = [aSection('mot', { order: 1, parent: 'hai' }), aSection('hai', { order: 2, parent: 'hai' })];
  expect(said(...late)).toEqual([
    ['parent-not-before-child', 'programme/mot.mdx', { parent: 'hai' }],
    ['parent-not-before-child', 'programme/hai.mdx', { parent: 'hai' }],
  ]);
  expect(said(aSection('mot', { order: 1, parent: 'mott' }))).toEqual([
    ['unknown-id', 'programme/mot.mdx', { id: 'mott', folder: 'programme', likely: 'mot' }],
  ]);
});

it('names an order that stands twice, with the file that had it first', () => {
  expect(said(aSection('mot', { order: 1 }), aSection('hai', { order: 1 }))).toEqual([
    ['duplicate-order', 'programme/hai.mdx', { order: 1, first: 'programme/mot.mdx' }],
  ]);
});

it('names a record whose printed number is not that of its place', () => {
  const sections = [
    aSection('chi-tieu', { order: 1 }, [
      { kind: 'target', id: 'nuoc' },
      { kind: 'target', id: 'rac' },
    ]),
  ];
  const targets = new Map([
    ['nuoc', aTarget({ printed: '(1)' })],
    ['rac', aTarget({ printed: '(3)' })],
  ]);
  expect(checkOrder(someContent({ sections, targets })).map(({ place, facts }) => [place.file, facts])).toEqual([
    ['targets/rac.json', { printed: '(3)', due: '(2)' }],
  ]);
});

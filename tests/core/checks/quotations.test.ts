import { expect, it } from 'vitest';
import { listQuotations, wordsByClause } from '../../../src/core/checks/quotations.ts';
import {
  aCitation,
  anErratum,
  aPlan,
  aTarget,
  aTargetPart,
  aTask,
  aWork,
  someContent,
} from '../../fixtures/builders.ts';

const link = (quote: string) => [{ id: 'mot', quote }];
const quantity = (quote: string) => ({ from: 15, sense: 'about', unit: 'km', quote });
const place = (quote: string) => ({ at: 'doan-mo-dau-1', quote });

it('lists every word quoted, with the clause it must stand in and the field that names the clause', () => {
  const content = someContent({
    citations: new Map([['nq', aCitation({ places: [place('NQ một'), place('NQ hai')] })]]),
    errata: new Map([['loi', anErratum({ places: [place('lỗi')] })]]),
    tasks: new Map([
      [
        'nv-1',
        aTask({
          agencies: link('UBND'),
          targets: link('nước'),
          plans: link('kế hoạch'),
          works: link('đê'),
          deadline: { date: '2026-12-31', quote: 'trong năm' },
        }),
      ],
      ['nv-2', aTask()],
    ]),
    plans: new Map([['ke-hoach', aPlan({ targets: link('đủ nước') })]]),
    works: new Map([
      ['de', aWork({ quantity: quantity('15 km'), quantityEachYear: quantity('3 km'), targets: link('đê bền') })],
      ['cau', aWork()],
    ]),
    targets: new Map([
      [
        'nuoc-sach',
        aTarget({
          parts: [
            aTargetPart({ quote: 'nước sạch' }),
            aTargetPart({
              quote: 'hộ dân',
              due: { kind: 'term', printed: 'nhiệm kỳ' },
              shareOf: 'dân số',
              disputed: [{ printed: '66%', place: place('đạt 66%'), erratum: 'loi' }],
            }),
          ],
        }),
      ],
    ]),
  });
  const listed = listQuotations(content).map(({ file, field, at, atField, quote }) =>
    [file, field, at, quote, ...(atField === undefined ? [] : [atField])].join(' | '),
  );
  expect(listed).toEqual([
    'citations/nq.json | places.0.quote | doan-mo-dau-1 | NQ một | places.0.at',
    'citations/nq.json | places.1.quote | doan-mo-dau-1 | NQ hai | places.1.at',
    'errata/loi.json | places.0.quote | doan-mo-dau-1 | lỗi | places.0.at',
    'tasks/nv-1.json | agencies.0.quote | nv-1 | UBND',
    'tasks/nv-1.json | targets.0.quote | nv-1 | nước',
    'tasks/nv-1.json | plans.0.quote | nv-1 | kế hoạch',
    'tasks/nv-1.json | works.0.quote | nv-1 | đê',
    'tasks/nv-1.json | deadline.quote | nv-1 | trong năm',
    'plans/ke-hoach.json | targets.0.quote | da-ke-hoach | đủ nước',
    'works/de.json | targets.0.quote | cong-trinh-de | đê bền',
    'works/de.json | quantity.quote | cong-trinh-de | 15 km',
    'works/de.json | quantityEachYear.quote | cong-trinh-de | 3 km',
    'targets/nuoc-sach.json | parts.0.quote | ct-nuoc-sach | nước sạch',
    'targets/nuoc-sach.json | parts.1.quote | ct-nuoc-sach | hộ dân',
    'targets/nuoc-sach.json | parts.1.due.printed | ct-nuoc-sach | nhiệm kỳ',
    'targets/nuoc-sach.json | parts.1.shareOf | ct-nuoc-sach | dân số',
    'targets/nuoc-sach.json | parts.1.disputed.0.place.quote | doan-mo-dau-1 | đạt 66% | parts.1.disputed.0.place.at',
    'targets/nuoc-sach.json | parts.1.disputed.0.printed | doan-mo-dau-1 | 66%',
  ]);
});

it('keeps the lines of one clause together', () => {
  const [section] = someContent().sections;
  const sections = section
    ? [{ ...section, blocks: [...section.blocks, { kind: 'target' as const, id: 'nuoc-sach' }] }]
    : [];
  const content = someContent({ sections, targets: new Map([['nuoc-sach', aTarget({ items: ['Khu vực I;'] })]]) });
  expect([...wordsByClause(content)]).toEqual([
    ['muc-mo-dau', ['I. MỞ ĐẦU']],
    ['doan-mo-dau-1', ['Căn cứ Nghị quyết của Đảng bộ xã;']],
    ['ct-nuoc-sach', ['(1) Hằng năm, nước sạch đạt 100%.', 'Khu vực I;']],
  ]);
});

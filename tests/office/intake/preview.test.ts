import { describe, expect, it } from 'vitest';
import { newIssue } from '../../../src/core/issues/catalogue.ts';
import type { Observation } from '../../../src/core/schemas/observation.ts';
import type { Update } from '../../../src/core/schemas/update.ts';
import type { Change } from '../../../src/office/intake/add-to-ledger.ts';
import type { KnownProgramme } from '../../../src/office/intake/known.ts';
import { buildPreview, isSameRow, listDisagreements } from '../../../src/office/intake/preview.ts';
import { aPlan, aReport, aWork } from '../../fixtures/builders.ts';
import { aKnownProgramme } from './filled-tables.ts';

const place = { file: 'a.xlsx', sheet: 'Chỉ tiêu', line: 2 };
const figure: Observation = {
  id: 'a',
  target: 'bao-hiem-y-te',
  part: 'tham-gia',
  refersTo: '2026-Q3',
  value: { kind: 'number', value: 93.9 },
  certainty: 'final',
  nature: 'point-in-time',
  isBaseline: false,
};
const aFigure = (fields: Partial<Observation>): Observation => ({ ...figure, ...fields });
const added = (entry: Observation | Update): Change => ({ kind: 'add', entry, place });

/** The ledger with these observations, each in a report of its own body. */
function knownWith(reports: [agency: string, observations: Observation[]][], more: Partial<KnownProgramme> = {}) {
  return aKnownProgramme({
    ...more,
    reports: reports.map(([agency, observations]) => ({
      id: `2026-Q2-${agency}`,
      ...aReport({ period: '2026-Q2', agency, observations }),
    })),
  });
}

const lastOf = (known: KnownProgramme, entry: Observation | Update = figure) =>
  buildPreview([added(entry)], known)[0]?.[3];

describe('what a row of the preview is about', () => {
  const subjectOf = (entry: Observation | Update) => buildPreview([added(entry)], aKnownProgramme())[0]?.[1];
  const news = { id: 'b', refersTo: '2026-Q3', state: 'done' } as const;

  it('is the part, by its words, the plan or work by its name and the task by its code', () => {
    const { targets } = aKnownProgramme();
    const parts = targets.find(({ id }) => id === 'van-hoa')?.parts ?? [];
    const relabelled = targets.map((target) => ({
      ...target,
      parts: target.parts.map((part) => ({ ...part, label: `Phần ${part.id}` })),
    }));
    const known = aKnownProgramme({ targets: relabelled });
    expect(
      parts.map(({ id }) => buildPreview([added(aFigure({ target: 'van-hoa', part: id }))], known)[0]?.[1]),
    ).toEqual(['(1) Phần thon', '(1) Phần gia-dinh']);
    expect(subjectOf({ about: 'task', task: 'nv-1-2-03', ...news })).toBe('nhiem-vu/nv-1-2-03');
    expect(subjectOf({ about: 'plan', plan: 'nong-thon-moi', ...news })).toBe('Nước sạch');
    expect(subjectOf({ about: 'work', work: 'de', ...news })).toBe('Đê');
  });
});

describe('what was last known of a value', () => {
  it('is nothing where nobody reported it, and of news', () => {
    const known = knownWith([['cong-an-xa', [aFigure({ part: 'khac' }), aFigure({ id: 'b', target: 'van-hoa' })]]]);
    expect(lastOf(known)).toBe('');
    const news: Update = { id: 'b', about: 'task', task: 'nv-1-2-03', refersTo: '2026-Q3', state: 'done' };
    expect(lastOf(knownWith([['cong-an-xa', [figure]]]), news)).toBe('');
  });

  it('is that of the latest time that is not after it, by whichever body', () => {
    const known = knownWith([
      ['cong-an-xa', [aFigure({ id: 'a', refersTo: '2026-Q2', value: { kind: 'number', value: 92 } })]],
      [
        'uy-ban-nhan-dan',
        [
          aFigure({ id: 'b', refersTo: '2026-Q1', value: { kind: 'number', value: 91 } }),
          aFigure({ id: 'c', refersTo: '2026', value: { kind: 'number', value: 99 } }),
        ],
      ],
    ]);
    expect(lastOf(known)).toBe('92% (quý II/2026, Công an xã)');
    expect(lastOf(known, aFigure({ refersTo: '2026-Q1' }))).toBe('91% (quý I/2026, Ủy ban nhân dân xã)');
    expect(lastOf(known, aFigure({ refersTo: '2026-12-31' }))).toBe('99% (năm 2026, Ủy ban nhân dân xã)');
  });

  it('is told without its body where that is no longer there', () => {
    expect(lastOf(knownWith([['cu', [aFigure({ refersTo: '2026-Q2' })]]]))).toBe('93,9% (quý II/2026)');
  });
});

describe('a change', () => {
  it('names its subject, its time, what stood there and where it came from', () => {
    const known = aKnownProgramme({
      targets: aKnownProgramme().targets.map((target) => ({ ...target, printed: `(${target.id})` })),
      plans: [
        { id: 'khac', ...aPlan({ shortName: 'Khác' }) },
        { id: 'nong-thon-moi', ...aPlan({ shortName: 'Nông thôn mới' }) },
      ],
      works: [
        { id: 'cau', ...aWork({ shortName: 'Cầu' }) },
        { id: 'de', ...aWork({ shortName: 'Đê' }) },
      ],
    });
    const families = aFigure({ target: 'van-hoa', part: 'gia-dinh' });
    const villages = aFigure({ target: 'van-hoa', part: 'thon', value: { kind: 'number', value: 5 } });
    const plan: Update = { id: 'b', about: 'plan', plan: 'nong-thon-moi', refersTo: '2026-Q3', state: 'done' };
    const work: Update = { id: 'c', about: 'work', work: 'de', refersTo: '2026-Q3', state: 'under-way' };
    const changes: Change[] = [
      added(families),
      { kind: 'correct', entry: villages, before: aFigure({ ...villages, isBaseline: true }), place },
      { kind: 'replace', entry: plan, before: { ...plan, state: 'stopped' }, place: { file: 'a.csv', line: 9 } },
      added(work),
    ];
    expect(buildPreview(changes, known)).toEqual([
      [
        'Thêm',
        '(van-hoa) Dân số dùng nước sạch',
        'quý III/2026',
        '',
        '93,9% (chính thức, tại thời điểm)',
        'Chỉ tiêu 2',
      ],
      [
        'Đính chính',
        '(van-hoa) Dân số dùng nước sạch',
        'quý III/2026',
        '5 thôn (chính thức, tại thời điểm, mức xuất phát)',
        '5 thôn (chính thức, tại thời điểm)',
        'Chỉ tiêu 2',
      ],
      ['Thay', 'Nông thôn mới', 'quý III/2026', 'Tạm dừng', 'Đã xong', '9'],
      ['Thêm', 'Đê', 'quý III/2026', '', 'Đang làm', 'Chỉ tiêu 2'],
    ]);
  });
});

describe('bodies that disagree', () => {
  const facts = { now: '93.9', before: '92', report: '2026-Q2-cong-an-xa' };
  const disagree = (at = place) => newIssue('agencies-disagree', at, facts);

  it('are named with what each says', () => {
    const known = knownWith([['cong-an-xa', [figure]]]);
    expect(listDisagreements([added(figure)], [disagree()], known, 'Trạm y tế xã')).toEqual([
      '(1) Dân số dùng nước sạch, quý III/2026: Trạm y tế xã ghi 93,9, Công an xã ghi 92 (báo cáo quý II/2026)',
    ]);
    expect(listDisagreements([added(figure)], [disagree()], aKnownProgramme(), 'Trạm y tế xã')).toEqual([
      '(1) Dân số dùng nước sạch, quý III/2026: Trạm y tế xã ghi 93,9, 2026-Q2-cong-an-xa ghi 92 (báo cáo quý II/2026)',
    ]);
  });

  it('name a task with its first words, too, and a plan by its name', () => {
    const news = { id: 'b', refersTo: '2026-Q3', state: 'done' } as const;
    const subjectOf = (entry: Update) =>
      listDisagreements([added(entry)], [disagree()], aKnownProgramme(), 'Trạm y tế xã')[0]?.split(', ')[0];
    expect(subjectOf({ about: 'task', task: 'nv-1-2-03', ...news })).toBe('nhiem-vu/nv-1-2-03 Nâng cấp đê.');
    expect(subjectOf({ about: 'plan', plan: 'nong-thon-moi', ...news })).toBe('Nước sạch');
  });

  it('are none where the notice is another, of another row or of the cover', () => {
    const known = aKnownProgramme();
    const paper = { source: { number: '1', date: '2026-10-08', issuer: 'a' }, receivedOn: '2026-10-10' };
    const cover: Change = { kind: 'cover', before: paper, after: paper, place };
    expect(listDisagreements([added(figure)], [newIssue('receipt-day-empty', place)], known, '')).toEqual([]);
    expect(listDisagreements([added(figure)], [disagree({ ...place, line: 3 })], known, '')).toEqual([]);
    expect(listDisagreements([cover], [disagree()], known, 'Trạm y tế xã')).toEqual([]);
  });
});

it.each<[boolean, object]>([
  [true, {}],
  [true, { heading: 'Giá trị' }],
  [false, { file: 'b.xlsx' }],
  [false, { sheet: 'Đề án' }],
  [false, { line: 3 }],
])('knows whether two places are one row (%s): %o', (expected, fields) => {
  expect(isSameRow(place, { ...place, ...fields })).toBe(expected);
});

it('takes no two places without a row for one', () => {
  expect(isSameRow({ file: 'a.xlsx' }, { file: 'a.xlsx' })).toBe(false);
});

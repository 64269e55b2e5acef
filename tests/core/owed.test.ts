import { describe, expect, it } from 'vitest';
import { findOwedQuarter, listOwedInQuarter, listOwedInTemplate } from '../../src/core/owed.ts';
import type { Content } from '../../src/core/programme/content.ts';
import { linkProgramme, type Programme } from '../../src/core/programme/programme.ts';
import { listReleaseStates } from '../../src/core/releases/release-state.ts';
import {
  anAgency,
  anAssignment,
  aPlan,
  aRelease,
  aReport,
  aSection,
  aTarget,
  aTargetPart,
  aTask,
  aWork,
  someContent,
  words,
} from '../fixtures/builders.ts';

const role = (...agencies: string[]) => ({ printed: 'UBND xã', agencies });
const news = (id: string, fields: Record<string, unknown>) => ({
  id,
  refersTo: '2026-Q2',
  state: 'under-way',
  ...fields,
});
const figure = (target: string) => ({
  id: `so-${target}`,
  target,
  part: target,
  refersTo: '2026-Q2',
  value: { kind: 'number', value: 98 },
  certainty: 'final',
  nature: 'point-in-time',
});

/** A plan, a target due every quarter, one of whole years, and a task. */
function programmeWith(fields: Partial<Content>): Programme {
  const placed = aSection('chi-tieu', { order: 1 }, [
    { kind: 'plan', id: 'ke-hoach' },
    { kind: 'target', id: 'nuoc-sach' },
    { kind: 'target', id: 'rac' },
    words('task', 'nv-1-1-01', 'Thu gom rác;'),
  ]);
  return linkProgramme(
    someContent({
      sections: [placed],
      plans: new Map([['ke-hoach', aPlan({ lead: role('uy-ban'), standing: role('phong') })]]),
      targets: new Map([
        ['nuoc-sach', aTarget({})],
        ['rac', aTarget({ parts: [aTargetPart({ id: 'rac', nature: 'whole-year' })] })],
      ]),
      tasks: new Map([['nv-1-1-01', aTask()]]),
      agencies: new Map(['uy-ban', 'phong', 'tram'].map((id) => [id, anAgency()])),
      ...fields,
    }),
  );
}

function release(id: string, cutOff: string, reports: string[]) {
  const sha256 = '0'.repeat(64);
  return [
    id,
    aRelease({ cutOff, publishedOn: cutOff, reports: reports.map((report) => ({ id: report, sha256 })) }),
  ] as const;
}

function owedBy(programme: Programme, agency: string) {
  return findOwedQuarter(programme, listReleaseStates(programme), agency);
}

describe('what a body owes', () => {
  const programme = programmeWith({
    assignments: new Map([['giao', anAssignment({ assigned: [{ agency: 'phong', targets: ['nuoc-sach', 'rac'] }] })]]),
  });
  const [assignment] = programme.assignments;

  it('is the plan it leads or stands for, with the role as the ground', () => {
    expect(listOwedInQuarter(programme, [], 'uy-ban')).toEqual([
      { about: 'plan', id: 'ke-hoach', bases: [{ kind: 'leads' }] },
    ]);
  });

  it('is what a document gave it; a figure of the whole year only with the last quarter', () => {
    const plan = { about: 'plan', id: 'ke-hoach', bases: [{ kind: 'stands-for' }] };
    const water = { about: 'target', id: 'nuoc-sach', bases: [{ kind: 'assigned', assignment }] };
    const waste = { about: 'target', id: 'rac', bases: [{ kind: 'assigned', assignment }] };
    expect(listOwedInQuarter(programme, [], 'phong', '2026-Q3')).toEqual([plan, water]);
    expect(listOwedInQuarter(programme, [], 'phong', '2026-Q4')).toEqual([plan, water, waste]);
  });

  it('is nothing by a document signed after the quarter', () => {
    expect(listOwedInQuarter(programme, [], 'phong', '2026-Q1').map(({ id }) => id)).toEqual(['ke-hoach']);
  });

  it('is nothing for a body that has no plan, no assignment and never reported', () => {
    expect(listOwedInQuarter(programme, [], 'tram')).toEqual([]);
  });

  it('is what it once reported, unless that is done', () => {
    const report = (state: string) => ({
      id: '2026-Q2-tram',
      ...aReport({ agency: 'tram', updates: [news('tin', { about: 'task', task: 'nv-1-1-01', state })] }),
    });
    expect(listOwedInQuarter(programme, [report('under-way')], 'tram', '2026-Q3')).toEqual([
      { about: 'task', id: 'nv-1-1-01', bases: [{ kind: 'reported-before', period: '2026-Q2' }] },
    ]);
    expect(listOwedInQuarter(programme, [report('done')], 'tram', '2026-Q3')).toEqual([]);
  });

  it('is what it reported last, whatever the order of its reports', () => {
    const report = (period: string, state: string) => ({
      id: `${period}-tram`,
      ...aReport({
        period,
        agency: 'tram',
        observations: [figure('nuoc-sach')],
        updates: [news('tin', { about: 'task', task: 'nv-1-1-01', refersTo: period, state })],
      }),
    });
    const basis = { kind: 'reported-before', period: '2026-Q3' };
    const water = { about: 'target', id: 'nuoc-sach', bases: [basis] };
    const task = { about: 'task', id: 'nv-1-1-01', bases: [basis] };
    const owed = (...reports: ReturnType<typeof report>[]) => listOwedInQuarter(programme, reports, 'tram', '2026-Q4');
    expect(owed(report('2026-Q3', 'under-way'), report('2026-Q2', 'done'))).toEqual([water, task]);
    expect(owed(report('2026-Q2', 'done'), report('2026-Q3', 'under-way'))).toEqual([water, task]);
    expect(owed(report('2026-Q3', 'done'), report('2026-Q2', 'under-way'))).toEqual([water]);
    expect(owed(report('2026-Q2', 'under-way'), report('2026-Q3', 'done'))).toEqual([water]);
  });
});

describe('the quarter of the latest release', () => {
  const reports = new Map([
    ['2026-Q2-phong', aReport({ agency: 'phong', updates: [news('tin', { about: 'plan', plan: 'ke-hoach' })] })],
    ['2026-Q2-tram', aReport({ agency: 'tram', receivedOn: '2026-07-20', observations: [figure('nuoc-sach')] })],
  ]);

  it('is unknown before the first release', () => {
    expect(owedBy(programmeWith({ reports }), 'phong')).toBeUndefined();
  });

  it('knows who reported, also where another body did', () => {
    const releases = new Map([release('2026-Q2', '2026-07-15', ['2026-Q2-phong'])]);
    const programme = programmeWith({ reports, releases });
    expect(owedBy(programme, 'phong')).toMatchObject({
      quarter: '2026-Q2',
      how: 'in-time',
      items: [{ id: 'ke-hoach', reportedBy: ['phong'] }],
      next: { quarter: '2026-Q3', items: [{ id: 'ke-hoach' }] },
    });
    expect(owedBy(programme, 'uy-ban')).toMatchObject({
      how: 'not-reported',
      reports: [],
      items: [{ id: 'ke-hoach', reportedBy: ['phong'] }],
    });
  });

  it('takes a report of the last quarter for late that only the release of the year includes', () => {
    const late = new Map([
      [
        '2026-Q4-phong',
        aReport({
          period: '2026-Q4',
          agency: 'phong',
          receivedOn: '2027-01-20',
          updates: [news('tin', { about: 'plan', plan: 'ke-hoach', refersTo: '2026-Q4' })],
        }),
      ],
    ]);
    const quarter = release('2026-Q4', '2027-01-15', []);
    const year = release('2026', '2027-02-15', ['2026-Q4-phong']);
    const before = programmeWith({ reports: late, releases: new Map([quarter]) });
    const after = programmeWith({ reports: late, releases: new Map([quarter, year]) });
    expect(owedBy(before, 'phong')).toMatchObject({ quarter: '2026-Q4', how: 'not-reported' });
    expect(owedBy(after, 'phong')).toMatchObject({ quarter: '2026-Q4', how: 'late' });
  });
});

describe('what the template of a body has rows for', () => {
  const named = [{ id: 'phong', quote: 'Phòng' }];
  const served = [{ id: 'nuoc-sach', quote: 'nước sạch' }];
  const placed = aSection('tat-ca', { order: 1 }, [
    { kind: 'plan', id: 'ke-hoach' },
    { kind: 'plan', id: 'de-an' },
    { kind: 'target', id: 'nuoc-sach' },
    { kind: 'target', id: 'rac' },
    { kind: 'work', id: 'de' },
    { kind: 'work', id: 'cau' },
    words('task', 'nv-1', 'Một;'),
    words('task', 'nv-2', 'Hai;'),
  ]);
  const programme = (fields: Partial<Content> = {}) =>
    programmeWith({
      sections: [placed],
      plans: new Map([
        ['ke-hoach', aPlan({ lead: role('uy-ban'), standing: role('phong'), targets: served })],
        ['de-an', aPlan({ lead: role('khac'), coordinating: [role('uy-ban')] })],
      ]),
      works: new Map(['de', 'cau'].map((id) => [id, aWork()])),
      tasks: new Map([
        ['nv-1', aTask({ agencies: named })],
        ['nv-2', aTask()],
      ]),
      ...fields,
    });
  const rowsOf = (agency: string | undefined, fields?: Partial<Content>) => {
    const { targets, plans, works, tasks } = listOwedInTemplate(programme(fields), agency);
    return [plans, targets, works, tasks].map((list) => list.map(({ id }) => id));
  };

  it('is everything where no body is named', () => {
    expect(rowsOf(undefined)).toEqual([
      ['ke-hoach', 'de-an'],
      ['nuoc-sach', 'rac'],
      ['de', 'cau'],
      ['nv-1', 'nv-2'],
    ]);
  });

  it('is the plans it leads or stands for, not those it takes part in, with the targets these serve', () => {
    expect(rowsOf('uy-ban')).toEqual([['ke-hoach'], ['nuoc-sach'], [], []]);
  });

  it('is the tasks that name it', () => {
    expect(rowsOf('phong')).toEqual([['ke-hoach'], ['nuoc-sach'], [], ['nv-1']]);
  });

  it('is what a later document gives it', () => {
    const assigned = [
      { agency: 'tram', targets: ['rac'], works: ['cau'], tasks: ['nv-2'] },
      { agency: 'khac', targets: ['nuoc-sach'], works: ['de'], tasks: ['nv-1'] },
    ];
    expect(rowsOf('tram', { assignments: new Map([['giao', anAssignment({ assigned })]]) })).toEqual([
      [],
      ['rac'],
      ['cau'],
      ['nv-2'],
    ]);
  });

  it('is what it reported before, and not what another body did', () => {
    const reports = new Map([
      [
        '2026-Q2-tram',
        aReport({
          agency: 'tram',
          observations: [figure('rac')],
          updates: [
            news('a', { about: 'plan', plan: 'de-an' }),
            news('b', { about: 'work', work: 'de' }),
            news('c', { about: 'task', task: 'nv-2' }),
          ],
        }),
      ],
    ]);
    expect(rowsOf('tram', { reports })).toEqual([['de-an'], ['rac'], ['de'], ['nv-2']]);
    expect(rowsOf('khac-nua', { reports })).toEqual([[], [], [], []]);
  });
});

import { describe, expect, it } from 'vitest';
import {
  isOwed,
  listBound,
  listOwedItems,
  listOwers,
  listPeriodsOwed,
  listUnassigned,
  type OwedItem,
  rankBound,
} from '../../src/core/owed.ts';
import type { Content } from '../../src/core/programme/content.ts';
import { linkProgramme, type Programme } from '../../src/core/programme/programme.ts';
import {
  anAgency,
  anAssignment,
  aPlan,
  aReport,
  aRole,
  aSection,
  aTarget,
  aTargetPart,
  aTask,
  aWork,
  someContent,
  someNews,
  words,
} from '../fixtures/builders.ts';

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
      site: issuedInMarch(),
      sections: [placed],
      plans: new Map([['ke-hoach', aPlan({ lead: aRole('uy-ban'), standing: aRole('phong') })]]),
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

/** Issued before the first quarter ended, so that something is owed for it. */
function issuedInMarch(): Content['site'] {
  const { site } = someContent();
  return { ...site, document: { ...site.document, date: '2026-03-02' } };
}

/** What it owes, and what it may report besides, by kind and id. */
function split(items: readonly OwedItem[]) {
  const named = (duty: OwedItem['duty']) =>
    items.filter((item) => item.duty === duty).map(({ about, id }) => `${about} ${id}`);
  return { owes: named('owes'), may: named('may-report') };
}

describe('what a body owes', () => {
  const served = [{ id: 'rac', quote: 'rác' }];
  const programme = programmeWith({
    plans: new Map([['ke-hoach', aPlan({ lead: aRole('uy-ban'), standing: aRole('phong'), targets: served })]]),
    assignments: new Map([['giao', anAssignment({ assigned: [{ agency: 'phong', targets: ['nuoc-sach', 'rac'] }] })]]),
  });
  const [assignment] = programme.assignments;
  const [plan] = programme.plans;
  const owed = (agency: string, period?: string, ...reports: (ReturnType<typeof aReport> & { id: string })[]) =>
    listOwedItems(programme, agency, { reports, ...(period !== undefined && { period }) });

  it('is the plan it leads or stands for and the targets that its row repeats, with the role as the ground', () => {
    expect(owed('uy-ban')).toEqual([
      { about: 'plan', id: 'ke-hoach', duty: 'owes', grounds: [{ kind: 'leads' }] },
      { about: 'target', id: 'rac', duty: 'owes', grounds: [{ kind: 'plan-target', plan, role: 'leads' }] },
    ]);
  });

  it('is what a document gave it; a figure of the whole year only with the last quarter', () => {
    const standing = { about: 'plan', id: 'ke-hoach', duty: 'owes', grounds: [{ kind: 'stands-for' }] };
    const water = { about: 'target', id: 'nuoc-sach', duty: 'owes', grounds: [{ kind: 'assigned', assignment }] };
    const grounds = [
      { kind: 'plan-target', plan, role: 'stands-for' },
      { kind: 'assigned', assignment },
    ];
    const waste = { about: 'target', id: 'rac', grounds };
    const wasteLater = { ...waste, duty: 'may-report', notNow: 'year-end' };
    expect(owed('phong', '2026-Q3')).toEqual([standing, water, wasteLater]);
    expect(owed('phong', '2026-Q4')).toEqual([standing, water, { ...waste, duty: 'owes' }]);
    expect(owed('phong', '2026')).toEqual([standing, water, { ...waste, duty: 'owes' }]);
  });

  it('is nothing by a document signed after the quarter: that it may report', () => {
    expect(split(owed('phong', '2026-Q1'))).toEqual({
      owes: ['plan ke-hoach'],
      may: ['target nuoc-sach', 'target rac'],
    });
    expect(owed('phong', '2026-Q1')[1]?.notNow).toBe('later-document');
  });

  it('is nothing for a quarter that had ended when the programme was issued, also on its very day', () => {
    const owedBy = (date: string) => {
      const { site } = programme;
      const issued = { ...programme, site: { ...site, document: { ...site.document, date } } };
      return listOwedItems(issued, 'uy-ban', { reports: [], period: '2026-Q1' }).map(({ id, notNow }) => [id, notNow]);
    };
    expect(owedBy('2026-03-30')[0]).toEqual(['ke-hoach', undefined]);
    expect(owedBy('2026-03-31')[0]).toEqual(['ke-hoach', 'before-programme']);
    expect(owedBy('2026-04-01')[0]).toEqual(['ke-hoach', 'before-programme']);
  });

  it('is what a document gave it on the last day of the quarter; without a quarter, all that was ever given', () => {
    const assigned = [{ agency: 'tram', targets: ['nuoc-sach'] }];
    const onTheDay = anAssignment({ document: { number: '1/QĐ', date: '2026-06-30', issuer: 'UBND xã' }, assigned });
    const given = programmeWith({ assignments: new Map([['giao', onTheDay]]) });
    const owedBy = (more: { period?: string }) => split(listOwedItems(given, 'tram', { reports: [], ...more })).owes;
    expect(owedBy({ period: '2026-Q1' })).toEqual([]);
    expect(owedBy({ period: '2026-Q2' })).toEqual(['target nuoc-sach']);
    expect(owedBy({})).toEqual(['target nuoc-sach']);
  });

  it('is a target every quarter as soon as one of its parts has a value of a day', () => {
    const parts = [aTargetPart({ id: 'rac', nature: 'whole-year' }), aTargetPart({ id: 'thu-gom' })];
    const assigned = [{ agency: 'tram', targets: ['rac'] }];
    const given = programmeWith({
      targets: new Map([
        ['nuoc-sach', aTarget({})],
        ['rac', aTarget({ parts })],
      ]),
      assignments: new Map([['giao', anAssignment({ assigned })]]),
    });
    expect(split(listOwedItems(given, 'tram', { reports: [], period: '2026-Q3' })).owes).toEqual(['target rac']);
  });

  it('is each work and task, too, that a document gave it, once, in the order of the text', () => {
    const twice = { works: ['de'], tasks: ['nv-1-1-01'] };
    const given = programmeWith({
      works: new Map([['de', aWork()]]),
      sections: [
        aSection('viec', { order: 1 }, [
          { kind: 'work', id: 'de' },
          words('task', 'nv-1-1-01', 'Thu gom rác;'),
          { kind: 'plan', id: 'ke-hoach' },
          { kind: 'target', id: 'nuoc-sach' },
          { kind: 'target', id: 'rac' },
        ]),
      ],
      assignments: new Map([
        [
          'giao',
          anAssignment({
            assigned: [
              { agency: 'tram', ...twice },
              { agency: 'tram', targets: ['nuoc-sach'], ...twice },
            ],
          }),
        ],
      ]),
    });
    const grounds = [{ kind: 'assigned', assignment: given.assignments[0] }];
    expect(listOwedItems(given, 'tram', { reports: [] })).toEqual([
      { about: 'target', id: 'nuoc-sach', duty: 'owes', grounds },
      { about: 'work', id: 'de', duty: 'owes', grounds },
      { about: 'task', id: 'nv-1-1-01', duty: 'owes', grounds },
    ]);
  });

  it('is by both roles where a body leads a plan and stands for it, else by the one it has', () => {
    const both = programmeWith({
      plans: new Map([['ke-hoach', aPlan({ lead: aRole('uy-ban', 'tram'), standing: aRole('tram', 'phong') })]]),
    });
    expect(listOwers(both, { about: 'plan', id: 'ke-hoach' })).toEqual([
      { agency: 'tram', grounds: [{ kind: 'leads' }, { kind: 'stands-for' }] },
      { agency: 'phong', grounds: [{ kind: 'stands-for' }] },
      { agency: 'uy-ban', grounds: [{ kind: 'leads' }] },
    ]);
  });

  it('is nothing for a body that has no plan, no assignment and never reported', () => {
    expect(owed('tram')).toEqual([]);
  });

  it('is not what it once reported of its own accord: that it may report again', () => {
    const once = {
      id: '2026-Q2-tram',
      ...aReport({ agency: 'tram', updates: [someNews('tin', { about: 'task', task: 'nv-1-1-01' })] }),
    };
    expect(owed('tram', '2026-Q3', once)).toEqual([
      { about: 'task', id: 'nv-1-1-01', duty: 'may-report', grounds: [{ kind: 'reported', period: '2026-Q2' }] },
    ]);
    expect(owed('uy-ban', '2026-Q3', once).map(({ id }) => id)).not.toContain('nv-1-1-01');
    const before = { ...once, id: '2026-Q1-tram', period: '2026-Q1' };
    for (const reports of [
      [before, once],
      [once, before],
    ])
      expect(owed('tram', '2026-Q3', ...reports)[0]?.grounds).toEqual([{ kind: 'reported', period: '2026-Q2' }]);
  });

  it('is nothing for a task that only names it, beside others', () => {
    const agencies = [
      { id: 'phong', quote: 'Phòng' },
      { id: 'tram', quote: 'Trạm' },
    ];
    const tasks = new Map([['nv-1-1-01', aTask({ agencies })]]);
    expect(listOwedItems(programmeWith({ tasks }), 'tram', { reports: [] })).toEqual([
      { about: 'task', id: 'nv-1-1-01', duty: 'may-report', grounds: [{ kind: 'named', quote: 'Trạm' }] },
    ]);
  });

  describe('of a plan that was reported done', () => {
    const report = (period: string, state: string, more: object = {}) => ({
      id: `${period}-phong`,
      ...aReport({
        period,
        agency: 'phong',
        updates: [someNews('tin', { about: 'plan', plan: 'ke-hoach', refersTo: period, state, ...more })],
      }),
    });
    const planIn = (...reports: ReturnType<typeof report>[]) => {
      const [first] = owed('phong', '2026-Q4', ...reports);
      return [first?.duty, first?.notNow, first?.grounds.at(-1)];
    };
    const reported = { kind: 'reported', period: '2026-Q3' };

    it('is nothing more, whatever the order of the reports', () => {
      const done = ['may-report', 'done', reported];
      expect(planIn(report('2026-Q2', 'under-way'), report('2026-Q3', 'done'))).toEqual(done);
      expect(planIn(report('2026-Q3', 'done'), report('2026-Q2', 'under-way'))).toEqual(done);
    });

    it('is owed again when later news says that it is not', () => {
      const open = ['owes', undefined, reported];
      expect(planIn(report('2026-Q2', 'done'), report('2026-Q3', 'under-way'))).toEqual(open);
      expect(planIn(report('2026-Q3', 'under-way'), report('2026-Q2', 'done'))).toEqual(open);
    });

    it('is owed when that was a mistake that was corrected', () => {
      const corrects = { report: '2026-Q2-phong', update: 'tin', reason: 'Chưa xong.' };
      const mended = report('2026-Q3', 'under-way', { refersTo: '2026-Q1', corrects });
      expect(planIn(report('2026-Q2', 'done'), mended)).toEqual(['owes', undefined, reported]);
    });

    it('is owed for the very quarter in which it is reported done', () => {
      expect(planIn(report('2026-Q4', 'done')).slice(0, 2)).toEqual(['owes', undefined]);
    });
  });

  it('is known of each record: who owes it, and what is given to nobody', () => {
    expect(listOwers(programme, { about: 'target', id: 'nuoc-sach' })).toEqual([
      { agency: 'phong', grounds: [{ kind: 'assigned', assignment }] },
    ]);
    expect(listUnassigned(programme, '2026-Q1').map(({ id }) => id)).toEqual(['nuoc-sach']);
    expect(listUnassigned(programme, '2026-Q2')).toEqual([]);
  });

  it('is asked for in these periods: not before it is given, not once it is done, a whole year at its end', () => {
    const periods = ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4', '2026'];
    const inPeriods = (
      about: 'plan' | 'target' | 'task',
      id: string,
      ...reports: Parameters<typeof listPeriodsOwed>[3]
    ) => listPeriodsOwed(programme, { about, id }, periods, reports);
    expect(inPeriods('plan', 'ke-hoach')).toEqual(periods);
    expect(inPeriods('target', 'nuoc-sach')).toEqual(['2026-Q2', '2026-Q3', '2026-Q4', '2026']);
    expect(inPeriods('target', 'rac')).toEqual(['2026-Q4', '2026']);
    expect(inPeriods('task', 'nv-1-1-01')).toEqual([]);
    const done = someNews('tin', { about: 'plan', plan: 'ke-hoach', state: 'done' });
    const report = { id: '2026-Q2-phong', ...aReport({ agency: 'phong', updates: [done] }) };
    expect(inPeriods('plan', 'ke-hoach', report)).toEqual(['2026-Q1', '2026-Q2']);
  });

  it('is counted for each body that anything binds, most first; what it may report does not count', () => {
    const tasks = new Map([['nv-1-1-01', aTask({ agencies: [{ id: 'phong', quote: 'Phòng' }] })]]);
    const assigned = [{ agency: 'tram', targets: ['nuoc-sach', 'rac'], tasks: ['nv-1-1-01'] }];
    const given = programmeWith({ tasks, assignments: new Map([['giao', anAssignment({ assigned })]]) });
    expect(rankBound(given)).toEqual([
      { agency: 'tram', owed: 3 },
      { agency: 'phong', owed: 1 },
      { agency: 'uy-ban', owed: 1 },
    ]);
    expect([isOwed({ duty: 'owes' }), isOwed({ duty: 'may-report' })]).toEqual([true, false]);
  });
});

it('binds those that stand for a plan, then those that lead one, then those that a document gives something', () => {
  const plans = [
    { ...aPlan({ lead: aRole('a'), standing: aRole('b'), coordinating: [aRole('c')] }), id: 'mot' },
    { ...aPlan({ lead: aRole('d'), standing: aRole('a') }), id: 'hai' },
  ];
  const assignments = [{ ...anAssignment({ assigned: [{ agency: 'e', tasks: ['nv-1'] }] }), id: 'giao' }];
  expect(listBound({ plans, assignments } as Parameters<typeof listBound>[0])).toEqual(['b', 'a', 'd', 'e']);
});

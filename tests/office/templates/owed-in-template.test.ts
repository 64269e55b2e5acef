import { describe, expect, it } from 'vitest';
import type { Content } from '../../../src/core/programme/content.ts';
import { linkProgramme, type Programme } from '../../../src/core/programme/programme.ts';
import { listOwedInTemplate } from '../../../src/office/templates/owed-in-template.ts';
import {
  aFigure,
  anAgency,
  anAssignment,
  aPlan,
  aReport,
  aRole,
  aSection,
  aTarget,
  aTask,
  aWork,
  someContent,
  someNews,
  words,
} from '../../fixtures/builders.ts';

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
  const programme = (fields: Partial<Content> = {}): Programme =>
    linkProgramme(
      someContent({
        sections: [placed],
        targets: new Map(['nuoc-sach', 'rac'].map((id) => [id, aTarget()])),
        agencies: new Map(['uy-ban', 'phong', 'tram', 'khac'].map((id) => [id, anAgency()])),
        plans: new Map([
          ['ke-hoach', aPlan({ lead: aRole('uy-ban'), standing: aRole('phong'), targets: served })],
          ['de-an', aPlan({ lead: aRole('khac'), coordinating: [aRole('uy-ban')] })],
        ]),
        works: new Map(['de', 'cau'].map((id) => [id, aWork()])),
        tasks: new Map([
          ['nv-1', aTask({ agencies: named })],
          ['nv-2', aTask()],
        ]),
        ...fields,
      }),
    );
  const rowsOf = (agency: string | undefined, fields?: Partial<Content>) => {
    const { targets, plans, works, tasks } = listOwedInTemplate(programme(fields), '2026-Q4', agency);
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

  it('is in the order of the text whatever is owed in a quarter, each with the reason', () => {
    const assigned = [{ agency: 'phong', tasks: ['nv-2'] }];
    const given = { assignments: new Map([['giao', anAssignment({ assigned })]]) };
    expect(rowsOf('phong', given)).toEqual([['ke-hoach'], ['nuoc-sach'], [], ['nv-1', 'nv-2']]);
    const { items } = listOwedInTemplate(programme(given), '2026-Q4', 'phong');
    expect([items.get('task nv-2')?.duty, items.get('task nv-1')?.duty]).toEqual(['owes', 'may-report']);
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
          observations: [aFigure('rac')],
          updates: [
            someNews('a', { about: 'plan', plan: 'de-an' }),
            someNews('b', { about: 'work', work: 'de' }),
            someNews('c', { about: 'task', task: 'nv-2' }),
          ],
        }),
      ],
    ]);
    expect(rowsOf('tram', { reports })).toEqual([['de-an'], ['rac'], ['de'], ['nv-2']]);
    expect(rowsOf('khac-nua', { reports })).toEqual([[], [], [], []]);
  });
});

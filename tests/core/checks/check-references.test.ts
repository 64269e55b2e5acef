import { expect, it } from 'vitest';
import { listReferences } from '../../../src/core/checks/check-references.ts';
import { replySchema } from '../../../src/core/schemas/reply.ts';
import {
  aCitation,
  anAgency,
  anAssignment,
  anErratum,
  aPlan,
  aRelease,
  aReport,
  aTarget,
  aTargetPart,
  aTask,
  aWork,
  someContent,
} from '../../fixtures/builders.ts';

const link = (id: string) => [{ id, quote: 'Nghị quyết' }];
const role = (...agencies: string[]) => ({ printed: 'UBND xã', agencies });
const open = (erratum: string) => [{ about: 'baseline', question: 'Năm 2025 là bao nhiêu?', erratum }];
const sha256 = '0'.repeat(64);
const news = (id: string, subject: object) => ({ id, refersTo: '2026-Q2', state: 'under-way', ...subject });

it('lists every link between records, with the field that holds it', () => {
  const content = someContent({
    tasks: new Map([['nv', aTask({ agencies: link('a'), targets: link('b'), plans: link('c'), works: link('d') })]]),
    targets: new Map([
      [
        'nuoc',
        aTarget({
          parts: [
            aTargetPart({
              disputed: [{ printed: '66%', place: { at: 'doan-mo-dau-1', quote: 'x' }, erratum: 'e' }],
            }),
          ],
          open: [...open('f'), { about: 'due', question: 'Đến khi nào?' }],
        }),
      ],
    ]),
    plans: new Map([
      [
        'ke-hoach',
        aPlan({
          lead: role('g', 'h'),
          standing: role('i'),
          coordinating: [role('j'), role('k')],
          targets: link('l'),
          open: open('m'),
        }),
      ],
    ]),
    works: new Map([['de', aWork({ targets: link('n'), open: open('o') })]]),
    agencies: new Map([
      ['uy-ban', anAgency({ dutySection: 'p', partOf: 'q' })],
      ['hoi-dong', anAgency()],
    ]),
    citations: new Map([['nq', aCitation({ errata: ['r'] })]]),
    errata: new Map([['loi', anErratum({ related: ['s'] })]]),
    reports: new Map([
      [
        '2026-Q2-t',
        aReport({
          agency: 't',
          observations: [
            {
              id: 'mot',
              target: 'u',
              part: 'x',
              refersTo: '2026-Q2',
              value: { kind: 'number', value: 1 },
              certainty: 'final',
              nature: 'point-in-time',
            },
          ],
          updates: [
            news('hai', { about: 'plan', plan: 'v' }),
            news('ba', { about: 'work', work: 'w' }),
            news('bon', { about: 'task', task: 'x' }),
          ],
          explanations: [
            {
              ...{ id: 'nam', target: 'cc', release: '2026-Q3', cause: 'Thiếu vốn.', remedy: 'Xin vốn.' },
              ...{ by: '2026-12-31', who: 'Phòng Kinh tế' },
            },
          ],
        }),
      ],
    ]),
    assignments: new Map([
      ['giao', anAssignment({ assigned: [{ agency: 'y', tasks: ['z'], targets: ['aa'], works: ['bb'] }] })],
    ]),
    replies: new Map([
      [
        'tra-loi',
        replySchema.parse({
          ...{ agency: 'ee', target: 'ff', release: '2026-Q4', receivedOn: '2026-07-25', words: 'Chưa kịp lắp ống.' },
          document: { number: '34/CV-KT', date: '2026-07-24', issuer: 'Phòng Kinh tế' },
        }),
      ],
    ]),
    releases: new Map([
      [
        '2026-Q2',
        aRelease({
          reports: [{ id: '2026-Q2-t', sha256 }],
          replies: [{ id: 'tra-loi', sha256 }],
          previous: { id: '2026-Q1', sha256 },
        }),
      ],
      ['2026-Q1', aRelease()],
    ]),
  });
  expect(listReferences(content).map(({ file, field, to, id }) => `${file} | ${field} | ${to} ${id}`)).toEqual([
    'tasks/nv.json | agencies.0.id | agencies a',
    'tasks/nv.json | targets.0.id | targets b',
    'tasks/nv.json | plans.0.id | plans c',
    'tasks/nv.json | works.0.id | works d',
    'targets/nuoc.json | parts.0.disputed.0.erratum | errata e',
    'targets/nuoc.json | open.0.erratum | errata f',
    'plans/ke-hoach.json | lead.agencies.0 | agencies g',
    'plans/ke-hoach.json | lead.agencies.1 | agencies h',
    'plans/ke-hoach.json | standing.agencies.0 | agencies i',
    'plans/ke-hoach.json | coordinating.0.agencies.0 | agencies j',
    'plans/ke-hoach.json | coordinating.1.agencies.0 | agencies k',
    'plans/ke-hoach.json | targets.0.id | targets l',
    'plans/ke-hoach.json | open.0.erratum | errata m',
    'works/de.json | targets.0.id | targets n',
    'works/de.json | open.0.erratum | errata o',
    'agencies/uy-ban.json | dutySection | sections p',
    'agencies/uy-ban.json | partOf | agencies q',
    'citations/nq.json | errata.0 | errata r',
    'errata/loi.json | related.0 | errata s',
    'reports/2026-Q2-t.json | agency | agencies t',
    'reports/2026-Q2-t.json | explanations.0.target | targets cc',
    'reports/2026-Q2-t.json | explanations.0.release | releases 2026-Q3',
    'reports/2026-Q2-t.json | observations.0.target | targets u',
    'reports/2026-Q2-t.json | updates.0.plan | plans v',
    'reports/2026-Q2-t.json | updates.1.work | works w',
    'reports/2026-Q2-t.json | updates.2.task | tasks x',
    'assignments/giao.json | assigned.0.agency | agencies y',
    'assignments/giao.json | assigned.0.tasks.0 | tasks z',
    'assignments/giao.json | assigned.0.targets.0 | targets aa',
    'assignments/giao.json | assigned.0.works.0 | works bb',
    'replies/tra-loi.json | agency | agencies ee',
    'replies/tra-loi.json | target | targets ff',
    'replies/tra-loi.json | release | releases 2026-Q4',
    'releases/2026-Q2.json | replies.0.id | replies tra-loi',
    'releases/2026-Q2.json | reports.0.id | reports 2026-Q2-t',
    'releases/2026-Q2.json | previous.id | releases 2026-Q1',
  ]);
});

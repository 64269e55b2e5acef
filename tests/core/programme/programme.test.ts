import { describe, expect, it } from 'vitest';
import { getById, linkProgramme, sectionTree } from '../../../src/core/programme/programme.ts';
import { listAssigned, listTaskFacts } from '../../../src/core/programme/task-facts.ts';
import { amendmentSchema } from '../../../src/core/schemas/amendment.ts';
import { questionSchema } from '../../../src/core/schemas/question.ts';
import { replySchema } from '../../../src/core/schemas/reply.ts';
import {
  aCitation,
  anAgency,
  anAssignment,
  anErratum,
  aPlan,
  aRelease,
  aReport,
  aSection,
  aTarget,
  aTask,
  aWork,
  someContent,
  words,
} from '../../fixtures/builders.ts';

const document = (date: string) => ({ number: '20/KH-UBND', date, issuer: 'UBND xã' });
const value = {
  id: 'mot',
  target: 'nuoc-sach',
  part: 'nuoc-sach',
  refersTo: '2026-06-30',
  value: { kind: 'yes-no', value: true },
  certainty: 'final',
  nature: 'point-in-time',
};

/** Part III with its division 5 and the field 5.2 in it; then a division of its own. */
const content = someContent({
  sections: [
    aSection('iii', { order: 1, title: 'NHIỆM VỤ' }, [
      words('title', 'doan-iii-1', 'Một'),
      { kind: 'target', id: 'nuoc-sach' },
      words('paragraph', 'doan-iii-2', 'Hai'),
    ]),
    aSection('iii-5', { order: 2, number: '5.', title: 'Xã hội', parent: 'iii' }),
    aSection('iii-5-2', { order: 3, number: '5.2', title: 'Y tế', parent: 'iii-5' }, [
      { kind: 'work', id: 'de' },
      words('task', 'nv-5-2-01', 'Một việc;'),
      words('item', 'doan-5-2-1', 'Một ý;'),
      words('task', 'nv-5-2-02', 'Hai việc;'),
      { kind: 'plan', id: 'ke-hoach' },
    ]),
    aSection('iii-6', { order: 4, number: '6.', title: 'Khác', parent: 'iii' }, [words('task', 'nv-6-01', 'Ba việc;')]),
  ],
  targets: new Map([['nuoc-sach', aTarget()]]),
  works: new Map([['de', aWork({ targets: [{ id: 'nuoc-sach', quote: 'nước sạch' }] })]]),
  plans: new Map([['ke-hoach', aPlan()]]),
  tasks: new Map([
    [
      'nv-5-2-01',
      aTask({
        agencies: [{ id: 'tram', quote: 'Trạm Y tế' }],
        targets: [{ id: 'nuoc-sach', quote: 'nước sạch' }],
        deadline: { date: '2026-12-31', quote: 'trong năm 2026' },
      }),
    ],
    ['nv-5-2-02', aTask()],
    ['nv-6-01', aTask()],
  ]),
  agencies: new Map([['tram', anAgency({ name: 'Trạm Y tế' })]]),
  citations: new Map([
    ['nq', aCitation({ places: [{ at: 'nv-5-2-01', quote: 'Một việc' }] })],
    ['kl', aCitation({ places: [{ at: 'doan-iii-1', quote: 'Một' }] })],
  ]),
  errata: new Map([
    ['giua', anErratum({ order: 2 })],
    ['sau', anErratum({ order: 3 })],
    ['truoc', anErratum({ order: 1 })],
  ]),
  assignments: new Map([
    ['moi', anAssignment({ document: document('2026-05-20'), assigned: [{ agency: 'tram', works: ['de'] }] })],
    [
      'cu-b',
      anAssignment({
        document: document('2026-04-20'),
        assigned: [
          { agency: 'tram', tasks: ['nv-5-2-02'] },
          { agency: 'phong', tasks: ['nv-5-2-02'], targets: ['nuoc-sach'] },
        ],
      }),
    ],
    ['cu-a', anAssignment({ document: document('2026-04-20'), assigned: [{ agency: 'tram', tasks: ['nv-6-01'] }] })],
  ]),
  reports: new Map([['2026-Q2-tram', aReport({ agency: 'tram', observations: [value] })]]),
  releases: new Map([
    ['2026-Q3', aRelease({ cutOff: '2026-10-15', publishedOn: '2026-10-20' })],
    ['2026-Q4', aRelease({ cutOff: '2027-01-15', publishedOn: '2027-01-20' })],
    ['2026-Q2', aRelease()],
  ]),
});
const programme = linkProgramme(content);
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('the linked programme', () => {
  it('puts each section among the others', () => {
    expect(programme.sections.map(({ id, children, ancestors }) => [id, children, ancestors])).toEqual([
      ['iii', ['iii-5', 'iii-6'], []],
      ['iii-5', ['iii-5-2'], ['iii']],
      ['iii-5-2', [], ['iii', 'iii-5']],
      ['iii-6', [], ['iii']],
    ]);
    expect(ids(sectionTree(programme, 'iii-5'))).toEqual(['iii-5', 'iii-5-2']);
    expect(ids(sectionTree(programme, 'iii'))).toEqual(['iii', 'iii-5', 'iii-5-2', 'iii-6']);
  });

  it('gives every record its place and address', () => {
    const placed = [...programme.targets, ...programme.works, ...programme.plans];
    expect(placed.map(({ id, anchor, section }) => [id, anchor, section.id])).toEqual([
      ['nuoc-sach', 'ct-nuoc-sach', 'iii'],
      ['de', 'cong-trinh-de', 'iii-5-2'],
      ['ke-hoach', 'da-ke-hoach', 'iii-5-2'],
    ]);
  });

  it('counts the tasks and the passages of a section apart', () => {
    expect(programme.tasks.map(({ id, anchor, section, ordinal }) => [id, anchor, section.id, ordinal])).toEqual([
      ['nv-5-2-01', 'nv-5-2-01', 'iii-5-2', 1],
      ['nv-5-2-02', 'nv-5-2-02', 'iii-5-2', 2],
      ['nv-6-01', 'nv-6-01', 'iii-6', 1],
    ]);
    expect(
      programme.passages.map(({ kind, id, anchor, section, ordinal }) => [kind, id, anchor, section.id, ordinal]),
    ).toEqual([
      ['title', 'doan-iii-1', 'doan-iii-1', 'iii', 1],
      ['paragraph', 'doan-iii-2', 'doan-iii-2', 'iii', 2],
      ['item', 'doan-5-2-1', 'doan-5-2-1', 'iii-5-2', 1],
    ]);
    expect(programme.tasks[0]?.runs).toEqual([{ text: 'Một việc;' }]);
    expect(programme.passages[0]?.runs).toEqual([{ text: 'Một' }]);
  });

  it('orders errata by their number, assignments by date and name, releases by cut-off', () => {
    expect(ids(programme.errata)).toEqual(['truoc', 'giua', 'sau']);
    expect(ids(programme.assignments)).toEqual(['cu-a', 'cu-b', 'moi']);
    expect(ids(programme.releases)).toEqual(['2026-Q2', '2026-Q3', '2026-Q4']);
  });

  it('orders changes by the day they hold from and questions by the day they were asked', () => {
    const holdingFrom = (from: string) =>
      amendmentSchema.parse({ ...{ document: document(from), from, at: 'nv-6-01' }, kind: 'removed', was: 'Ba' });
    const askedOn = (day: string) => questionSchema.parse({ at: 'nv-6-01', askedOn: day, question: 'Việc nào?' });
    const days = { hai: '2027-02-02', ba: '2027-02-03', mot: '2027-02-01' };
    const { amendments, questions } = linkProgramme({
      ...content,
      amendments: new Map(Object.entries(days).map(([id, day]) => [id, holdingFrom(day)])),
      questions: new Map(Object.entries(days).map(([id, day]) => [id, askedOn(day)])),
    });
    expect([ids(amendments), ids(questions)]).toEqual([
      ['mot', 'hai', 'ba'],
      ['mot', 'hai', 'ba'],
    ]);
  });

  it('has records as changed by the cut-off of the last release, and as signed where there is none', () => {
    const later = { date: '2027-06-30', printed: 'trước 30/6/2027' };
    const change = (from: string) =>
      amendmentSchema.parse({
        ...{ document: document(from), from, at: 'nv-5-2-01', kind: 'replaced', was: 'Một', now: 'Hai' },
        changes: { record: 'task', enteredOn: from, task: 'nv-5-2-01', was: {}, now: { due: later } },
      });
    const deadline = (from: string, releases = content.releases) =>
      linkProgramme({ ...content, releases, amendments: new Map([['sua', change(from)]]) }).tasks[0]?.deadline?.date;
    expect(deadline('2027-01-15')).toBe('2027-06-30');
    expect(deadline('2027-01-16')).toBe('2026-12-31');
    expect(deadline('2026-05-01', new Map())).toBe('2026-12-31');
  });

  it('orders replies by the day they came', () => {
    const reply = { agency: 'tram', target: 'nuoc-sach', release: '2026-Q2', words: 'Đã làm đủ.' };
    const replyOf = (date: string) => replySchema.parse({ ...reply, document: document(date), receivedOn: date });
    const replies = new Map([
      ['ba', replyOf('2026-09-03')],
      ['mot', replyOf('2026-09-01')],
      ['hai', replyOf('2026-09-02')],
    ]);
    expect(ids(linkProgramme({ ...content, replies }).replies)).toEqual(['mot', 'hai', 'ba']);
  });

  it('names each record', () => {
    expect([...programme.agencies, ...programme.citations, ...programme.reports].map(({ id }) => id)).toEqual([
      'tram',
      'nq',
      'kl',
      '2026-Q2-tram',
    ]);
    expect(getById(programme.agencies, 'tram').name).toBe('Trạm Y tế');
    expect(() => getById(programme.agencies, 'khac')).toThrow('No record with id khac');
  });

  it('is not made of a place without its record', () => {
    expect(() => linkProgramme({ ...content, targets: new Map() })).toThrow('No record with id nuoc-sach');
    expect(() => linkProgramme({ ...content, tasks: new Map() })).toThrow('No record with id nv-5-2-01');
  });
});

describe('the facts of a task', () => {
  const facts = listTaskFacts(programme);

  it('are listed in document order, the tasks of a section before its works', () => {
    expect(facts.map(({ id, record }) => [id, record.kind])).toEqual([
      ['nv-5-2-01', 'task'],
      ['nv-5-2-02', 'task'],
      ['de', 'work'],
      ['nv-6-01', 'task'],
    ]);
  });

  it('name its division and the field in it, or the division twice', () => {
    expect(facts.map(({ group, field }) => [group.id, field.id])).toEqual([
      ['iii-5', 'iii-5-2'],
      ['iii-5', 'iii-5-2'],
      ['iii-5', 'iii-5-2'],
      ['iii-6', 'iii-6'],
    ]);
  });

  it('name the targets that are linked each once, in the order of the document', () => {
    const links = ['rac', 'nuoc-sach', 'rac'].map((id) => ({ id, quote: 'x' }));
    const targetsOf = (targets: typeof links) =>
      listTaskFacts(
        linkProgramme({
          ...content,
          sections: content.sections.map((section) =>
            section.id === 'iii' ? { ...section, blocks: [...section.blocks, { kind: 'target', id: 'rac' }] } : section,
          ),
          targets: new Map([...content.targets, ['rac', aTarget()], ['duong', aTarget()]]),
          works: new Map([['de', aWork({ targets })]]),
        }),
      )
        .find(({ id }) => id === 'de')
        ?.targets.map(({ id }) => id);
    expect(targetsOf(links)).toEqual(['nuoc-sach', 'rac']);
    expect(targetsOf(links.slice(0, 1))).toEqual(['rac']);
    expect(targetsOf([])).toEqual([]);
  });

  it('are what its own words state', () => {
    const [first, second, work] = facts;
    expect([first?.named, first && ids(first.targets), first && ids(first.citations), first?.deadline?.date]).toEqual([
      ['tram'],
      ['nuoc-sach'],
      ['nq'],
      '2026-12-31',
    ]);
    expect([second?.named, second?.targets, second?.citations]).toEqual([[], [], []]);
    expect(second && 'deadline' in second).toBe(false);
    expect([work?.named, work && ids(work.targets), work && 'deadline' in work]).toEqual([[], ['nuoc-sach'], false]);
  });

  it('are apart from what later documents give', () => {
    expect(facts.map(({ assigned }) => assigned.map(({ agency, assignment }) => [agency, assignment.id]))).toEqual([
      [],
      [
        ['tram', 'cu-b'],
        ['phong', 'cu-b'],
      ],
      [['tram', 'moi']],
      [['tram', 'cu-a']],
    ]);
    expect(listAssigned(programme, 'target', 'nuoc-sach').map(({ agency }) => agency)).toEqual(['phong']);
  });
});

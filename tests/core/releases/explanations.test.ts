import { describe, expect, it } from 'vitest';
import { linkProgramme } from '../../../src/core/programme/programme.ts';
import { isBad, listAnsweredVerdicts, listAskedExplanations } from '../../../src/core/releases/explanations.ts';
import { listReleaseStates } from '../../../src/core/releases/release-state.ts';
import { replySchema } from '../../../src/core/schemas/reply.ts';
import {
  aFigure,
  anAgency,
  anAssignment,
  aRelease,
  aReport,
  aSection,
  aTarget,
  aTargetPart,
  someContent,
} from '../../fixtures/builders.ts';

const sha256 = '0'.repeat(64);

function judged(target: string, status: string, cutOff: string) {
  const part = { part: target, rule: 'milestone', status, isProvisional: false, sentence: 'Câu.', remains: '' };
  return { target, cutOff, status, decidedBy: target, isProvisional: false, parts: [part] };
}

function release(cutOff: string, statuses: Record<string, string>, reports: string[] = []) {
  const assessments = Object.entries(statuses).map(([target, status]) => judged(target, status, cutOff));
  return aRelease({ cutOff, publishedOn: cutOff, assessments, reports: reports.map((id) => ({ id, sha256 })) });
}

const cause = { id: 'giai-trinh', target: 'nuoc-sach', release: '2026-Q2', cause: 'Nhà máy hỏng.', remedy: 'Sửa.' };
const explained = { ...cause, by: '2026-12-31', who: 'Trạm cấp nước' };
const reply = replySchema.parse({
  agency: 'phong',
  target: 'rac',
  release: '2026-Q3',
  document: { number: '9/CV-PKT', date: '2026-11-01', issuer: 'Phòng Kinh tế' },
  receivedOn: '2026-11-02',
  words: 'Phòng đã làm đủ.',
});

/** Water is given to one body by a document; waste to nobody, and another body once reported it. */
const programme = linkProgramme(
  someContent({
    sections: [
      aSection('chi-tieu', { order: 1 }, [
        { kind: 'target', id: 'nuoc-sach' },
        { kind: 'target', id: 'rac' },
      ]),
    ],
    targets: new Map([
      ['nuoc-sach', aTarget({})],
      ['rac', aTarget({ parts: [aTargetPart({ id: 'rac' })] })],
    ]),
    agencies: new Map(['phong', 'tram'].map((id) => [id, anAgency()])),
    assignments: new Map([['giao', anAssignment({ assigned: [{ agency: 'phong', targets: ['nuoc-sach'] }] })]]),
    reports: new Map([
      ['2026-Q2-tram', aReport({ agency: 'tram', observations: [aFigure('rac')] })],
      ['2026-Q3-phong', aReport({ period: '2026-Q3', agency: 'phong', explanations: [explained] })],
    ]),
    releases: new Map([
      ['2026-Q2', release('2026-07-15', { 'nuoc-sach': 'late', rac: 'not-met' }, ['2026-Q2-tram'])],
      ['2026-Q3', release('2026-10-15', { 'nuoc-sach': 'met', rac: 'met' }, ['2026-Q2-tram', '2026-Q3-phong'])],
    ]),
    replies: new Map([['phong-rac', reply]]),
  }),
);

describe('a bad verdict', () => {
  it('is one that fell short, not one that nobody can give', () => {
    expect(['late', 'very-late', 'reversing', 'not-met', 'overdue'].filter((status) => !isBad(status))).toEqual([]);
    expect(['met', 'on-track', 'not-reported', 'too-early', 'conflict'].filter(isBad)).toEqual([]);
  });
});

describe('what a report is asked to explain', () => {
  const asked = (period: string, agency?: string) =>
    listAskedExplanations(programme, period, agency).map(({ target, release: { id } }) => `${target.id} ${id}`);

  it('is each bad verdict of the release before its period', () => {
    expect(asked('2026-Q3')).toEqual(['nuoc-sach 2026-Q2', 'rac 2026-Q2']);
    expect(asked('2026-Q4')).toEqual([]);
    expect(asked('2026-Q2')).toEqual([]);
  });

  it('goes to the body that must report the target; where nobody must, to whoever reported it', () => {
    expect(asked('2026-Q3', 'phong')).toEqual(['nuoc-sach 2026-Q2']);
    expect(asked('2026-Q3', 'tram')).toEqual(['rac 2026-Q2']);
    expect(asked('2026-Q3', 'uy-ban')).toEqual([]);
  });
});

describe('the answers to verdicts', () => {
  const states = listReleaseStates(programme);
  const answered = (target: string) =>
    listAnsweredVerdicts(programme, states, target).map(({ state, isAsked, isOpen, ...answers }) => [
      state.release.id,
      { isAsked, isOpen },
      answers.explanations.map(({ report }) => report.id),
      answers.replies.map(({ id }) => id),
    ]);

  it('stand with the verdict that was bad, from the report that explains it', () => {
    expect(answered('nuoc-sach')).toEqual([['2026-Q2', { isAsked: true, isOpen: false }, ['2026-Q3-phong'], []]]);
  });

  it('stand with a good verdict only where a body answered it; the newest first', () => {
    expect(answered('rac')).toEqual([
      ['2026-Q3', { isAsked: false, isOpen: true }, [], ['phong-rac']],
      ['2026-Q2', { isAsked: true, isOpen: false }, [], []],
    ]);
  });

  describe('that rest on the same figures', () => {
    const figure = (refersTo: string, value: number) => ({ refersTo, value: { kind: 'number', value } });
    /** One target judged in each quarter by one figure; the report of the third explains the second. */
    const explainedAt = (...verdicts: [status: string, latest: object | undefined][]) => {
      const releases = verdicts.map(([status, latest], index) => {
        const cutOff = `2026-${index + 10}-15`;
        const own = judged('nuoc-sach', status, cutOff);
        const parts = own.parts.map((part) => ({ ...part, ...(latest && { latest }) }));
        const reports = index === 2 ? [{ id: '2026-Q3-phong', sha256 }] : [];
        return [
          `2026-Q${index + 1}`,
          aRelease({ cutOff, publishedOn: cutOff, assessments: [{ ...own, parts }], reports }),
        ] as const;
      });
      const all = listReleaseStates({ ...programme, releases: releases.map(([id, one]) => ({ ...one, id })) });
      return listAnsweredVerdicts(programme, all, 'nuoc-sach').map(({ state, explainedAt: other }) => [
        state.release.id,
        other?.id,
      ]);
    };
    const same: [string, object] = ['not-met', figure('2026-06-30', 90)];

    it('are answered where the verdict was explained once, before it or after', () => {
      expect(explainedAt(same, same, same)).toEqual([
        ['2026-Q3', '2026-Q2'],
        ['2026-Q2', undefined],
        ['2026-Q1', '2026-Q2'],
      ]);
      expect(explainedAt(['late', undefined], ['late', undefined], ['late', undefined])[0]).toEqual([
        '2026-Q3',
        '2026-Q2',
      ]);
    });

    it.each<[string, [string, object | undefined]]>([
      ['another status', ['late', figure('2026-06-30', 90)]],
      ['another time', ['not-met', figure('2026-09-30', 90)]],
      ['another value', ['not-met', figure('2026-06-30', 91)]],
      ['no figure', ['not-met', undefined]],
    ])('are not those of %s', (_, other) => {
      expect(explainedAt(other, same, other)).toEqual([
        ['2026-Q3', undefined],
        ['2026-Q2', undefined],
        ['2026-Q1', undefined],
      ]);
    });
  });

  it('are none of a target that no release judged', () => {
    expect(answered('duong')).toEqual([]);
  });
});

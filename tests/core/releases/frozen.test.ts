import { describe, expect, it } from 'vitest';
import { findFrozenAt, listFrozen } from '../../../src/core/releases/frozen.ts';
import { listReleaseStates } from '../../../src/core/releases/release-state.ts';
import { aRelease, aTarget } from '../../fixtures/builders.ts';

const targets = [{ ...aTarget(), id: 'nuoc-sach' }];
const site = { document: { date: '2026-03-31', period: { from: 2026, to: 2030 } } };

/** One target in some releases, by its status, its sentence and what else is stored of its part in each. */
function statesOf(...faces: (readonly [string, string, object?])[]) {
  const releases = faces.map(([status, sentence, more], index) => {
    const cutOff = `2026-0${index + 5}-15`;
    const published = {
      ...{ target: 'nuoc-sach', cutOff, status, decidedBy: 'nuoc-sach', isProvisional: false },
      parts: [{ part: 'nuoc-sach', rule: 'milestone', status, isProvisional: false, sentence, remains: '', ...more }],
    };
    const release = aRelease({ cutOff, publishedOn: cutOff, assessments: [published] });
    return { id: `ky-${index}`, ...release };
  });
  return listReleaseStates({ site, targets, reports: [], releases });
}

describe('a page of a target as a release published it', () => {
  const states = statesOf(['too-early', 'Quá sớm.'], ['late', 'Chậm.'], ['late', 'Chậm.'], ['late', 'Chậm hơn nhiều.']);

  it('stands with the first release that says it, and is that of later ones that say the same', () => {
    expect([0, 1, 2, 3].map((index) => findFrozenAt(states, index, 'nuoc-sach'))).toEqual([0, 1, 1, 3]);
  });

  it('of a target that no release judged says the same since the first', () => {
    expect([0, 3].map((index) => findFrozenAt(states, index, 'khac'))).toEqual([0, 0]);
    expect(listFrozen({ targets: [{ ...aTarget(), id: 'khac' }] }, states)).toEqual([]);
  });

  it('is written once for each thing that was said, and no more', () => {
    expect(listFrozen({ targets }, states)).toEqual([
      { release: 'ky-0', target: 'nuoc-sach' },
      { release: 'ky-1', target: 'nuoc-sach' },
      { release: 'ky-3', target: 'nuoc-sach' },
    ]);
  });

  it('is written again where a year has another verdict, value or number, or is final now', () => {
    const year = { year: 2026, verdict: 'reached', isProvisional: true, measured: 96, reading: { value: 96 } };
    const changes: object[] = [
      { verdict: 'not-met' },
      { isProvisional: false },
      { measured: 95 },
      { reading: { value: 95 } },
      { year: 2027 },
      { reading: undefined },
    ];
    const frozenOf = (change: object) => {
      const [before, after] = [{ years: [year] }, { years: [{ ...year, ...change }] }];
      return listFrozen({ targets }, statesOf(['late', 'Chậm.', before], ['late', 'Chậm.', after])).length;
    };
    expect(changes.map(frozenOf)).toEqual(changes.map(() => 2));
    expect(frozenOf({})).toBe(1);
  });

  it('is written again when something is said that was said before another thing', () => {
    const back = statesOf(['met', 'Đạt.'], ['late', 'Chậm.'], ['met', 'Đạt.']);
    expect(listFrozen({ targets }, back).map(({ release }) => release)).toEqual(['ky-0', 'ky-1', 'ky-2']);
  });
});

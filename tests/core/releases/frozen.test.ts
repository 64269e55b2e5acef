import { describe, expect, it } from 'vitest';
import { findFrozenAt, listFrozen } from '../../../src/core/releases/frozen.ts';
import { listReleaseStates } from '../../../src/core/releases/release-state.ts';
import { aRelease, aTarget } from '../../fixtures/builders.ts';

const targets = [{ ...aTarget(), id: 'nuoc-sach' }];
const site = { document: { date: '2026-03-31', period: { from: 2026, to: 2030 } } };

/** One target in some releases, by its status and its sentence in each. */
function statesOf(...faces: (readonly [string, string])[]) {
  const releases = faces.map(([status, sentence], index) => {
    const cutOff = `2026-0${index + 5}-15`;
    const published = {
      ...{ target: 'nuoc-sach', cutOff, status, decidedBy: 'nuoc-sach', isProvisional: false },
      parts: [{ part: 'nuoc-sach', rule: 'milestone', status, isProvisional: false, sentence, remains: '' }],
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

  it('is written again when something is said that was said before another thing', () => {
    const back = statesOf(['met', 'Đạt.'], ['late', 'Chậm.'], ['met', 'Đạt.']);
    expect(listFrozen({ targets }, back).map(({ release }) => release)).toEqual(['ky-0', 'ky-1', 'ky-2']);
  });
});

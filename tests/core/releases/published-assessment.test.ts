import { describe, expect, it } from 'vitest';
import { firmnessElsewhere, firmnessOf } from '../../../src/core/releases/firmness-of.ts';
import {
  findStored,
  listRestated,
  type PublishedAssessment,
  putInWords,
  storeAssessment,
} from '../../../src/core/releases/published-assessment.ts';
import { listReleaseStates } from '../../../src/core/releases/release-state.ts';
import { methodVersion } from '../../../src/core/words/method-versions.ts';
import { aRelease } from '../../fixtures/builders.ts';
import { aBaseline, anObservation, aPart, assess } from '../../fixtures/status-builders.ts';

const part = aPart({
  measure: { kind: 'by-date-threshold', comparison: 'at-least', threshold: 97, direction: 'rising' },
  unit: '%',
  disputed: [{ printed: '66%', value: 66, place: { at: 'doan-1', quote: 'đạt 66%' }, erratum: 'loi' }],
});
// 94.6 is needed at the end of 2027, and 94.5 is told: late by 0.1. By the other printed level, 66, it is done.
const observations = [aBaseline('2025', 93), anObservation({ refersTo: '2027-12-31', value: 94.5 })];
const target = { id: 'chi-tieu', parts: [part] };
const judged = assess([part], observations, '2027-12-31');

function published(target: string, status: string, ...parts: [string, string][]): PublishedAssessment {
  const all = parts.map(([id, own]) => ({ part: id, status: own }));
  return { target, status, decidedBy: 'mot', parts: all } as unknown as PublishedAssessment;
}

describe('a verdict of today beside the published one', () => {
  const water = published('nuoc', 'late', ['mot', 'late'], ['hai', 'reached']);
  const restated = (...recomputed: PublishedAssessment[]) =>
    listRestated({ assessments: [water], recomputed }).map(({ published: { target: id }, now }) => [id, now.status]);

  it('is told where the target or one of its parts has another status', () => {
    expect(restated(published('nuoc', 'on-track', ['mot', 'on-track'], ['hai', 'reached']))).toEqual([
      ['nuoc', 'on-track'],
    ]);
    expect(restated(published('nuoc', 'late', ['mot', 'late'], ['hai', 'reached-late']))).toEqual([['nuoc', 'late']]);
    expect(restated(published('nuoc', 'late', ['mot', 'late'], ['ba', 'reached']))).toEqual([['nuoc', 'late']]);
  });

  it('is not told where it is the same, or where the target is no longer judged', () => {
    expect(restated(published('rac', 'late'), { ...water })).toEqual([]);
    expect(restated(published('rac', 'reached'))).toEqual([]);
  });
});

describe('what a release stores', () => {
  it('is the verdict with its words, without the readings behind it', () => {
    const stored = storeAssessment(putInWords(target, judged));
    const [own] = stored.parts;
    expect([stored.target, own?.status, own && 'restsOn' in own]).toEqual(['chi-tieu', 'late', false]);
    expect(own?.sentence).toContain('94,6');
    expect(own?.['elsewhere']).toEqual([expect.not.objectContaining({ restsOn: expect.anything() })]);
    expect(findStored({ assessments: [stored] }, 'chi-tieu')).toBe(stored);
    expect(findStored({ assessments: [stored] }, 'khac')).toBeUndefined();
  });

  it('is not made of a part that the target has not', () => {
    expect(() => putInWords({ ...target, parts: [] }, judged)).toThrow('No part phan of chi-tieu');
  });
});

describe('how firm a published verdict is', () => {
  const site = { document: { date: '2026-03-31', period: { from: 2026, to: 2030 } } };
  const releaseOf = (method: number) => {
    const release = { ...aRelease({ cutOff: '2027-12-31', publishedOn: '2028-01-10', method }), id: '2027-Q4' };
    const [state] = listReleaseStates({ site, targets: [], reports: [], releases: [release] });
    if (state === undefined) throw new Error('One release');
    return { ...state, standing: observations };
  };
  const answerOf = () => {
    const [answer] = assess([part], observations, '2027-12-31').parts;
    if (answer === undefined) throw new Error('One part');
    return answer;
  };

  it('follows from the reports that stood at the release, by each printed level', () => {
    const answer = answerOf();
    const firmness = firmnessOf({ site }, releaseOf(methodVersion), target, answer);
    // 94.5 may stand for 94.55, which is on the way: the pace is 1.55 / 1.6.
    expect(firmness?.doubts).toContainEqual({ because: 'rounded-down', status: 'on-track' });
    expect(firmnessOf({ site }, releaseOf(methodVersion), target, answer)).toBe(firmness);
    const second = { ...target, parts: [{ ...part, id: 'khac' }, part] };
    expect(firmnessOf({ site }, releaseOf(methodVersion), second, answerOf())).toEqual(firmness);
    expect(
      firmnessElsewhere({ site }, releaseOf(methodVersion), target, answer).map((one) => [
        one.printed,
        one.answer.status,
      ]),
    ).toEqual([['66%', 'reached-hold']]);
  });

  it('is not known of what earlier rules judged, nor of a part that is no longer there', () => {
    expect(firmnessOf({ site }, releaseOf(methodVersion - 1), target, answerOf())).toBeUndefined();
    expect(firmnessElsewhere({ site }, releaseOf(methodVersion - 1), target, answerOf())).toEqual([]);
    const gone = { ...target, parts: [{ ...part, id: 'khac' }] };
    expect(firmnessOf({ site }, releaseOf(methodVersion), gone, answerOf())).toBeUndefined();
    expect(firmnessElsewhere({ site }, releaseOf(methodVersion), gone, answerOf())).toEqual([]);
  });
});

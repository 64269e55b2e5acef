import { describe, expect, it } from 'vitest';
import { isSaidDone, listReportsOn, listReportsTelling } from '../../../src/core/releases/spoken-of.ts';
import { aFigure, aReport, someNews } from '../../fixtures/builders.ts';

const report = (period: string, state: string, fields: object = {}) => ({
  id: `${period}-phong`,
  ...aReport({
    period,
    agency: 'phong',
    updates: [someNews('tin', { about: 'work', work: 'de', refersTo: period, state, ...fields })],
  }),
});
const figures = { id: '2026-Q2-tram', ...aReport({ agency: 'tram', observations: [aFigure('nuoc-sach')] }) };

describe('the reports that speak of something', () => {
  const first = report('2026-Q1', 'under-way');
  const second = report('2026-Q3', 'under-way');

  it('are those with news of it or figures on it, in their order', () => {
    expect(listReportsOn([first, figures, second], 'work de')).toEqual([first, second]);
    expect(listReportsOn([first, figures, second], 'target nuoc-sach')).toEqual([figures]);
  });

  it('tell nothing of their own quarter where they only put right what an earlier one was told', () => {
    const corrects = { report: '2026-Q1-phong', update: 'tin', reason: 'ghi nhầm ngày' };
    const of = (refersTo: string) => report('2026-Q3', 'under-way', { refersTo, corrects });
    expect(listReportsTelling([first, of('2026-Q1')], 'work de')).toEqual([first]);
    expect(listReportsTelling([first, of('2026-Q3')], 'work de')).toHaveLength(2);
    expect(listReportsTelling([figures], 'target nuoc-sach')).toEqual([figures]);
  });

  it('are none of what nobody speaks of, and a plan is not the work of the same name', () => {
    expect(listReportsOn([first], 'work truong')).toEqual([]);
    expect(listReportsOn([first], 'plan de')).toEqual([]);
  });
});

describe('a work that is said to be done', () => {
  const done = report('2026-Q2', 'done');

  it('is one whose last news says so', () => {
    expect(isSaidDone([report('2026-Q1', 'under-way'), done], 'work de', undefined)).toBe(true);
    expect(isSaidDone([done, report('2026-Q3', 'under-way')], 'work de', undefined)).toBe(false);
    expect(isSaidDone([done], 'work truong', undefined)).toBe(false);
    const [before, after] = [report('2026-Q1', 'under-way'), report('2026-Q3', 'stopped')];
    for (const reports of [
      [done, after, before],
      [after, before, done],
      [before, after, done],
    ])
      expect(isSaidDone(reports, 'work de', undefined)).toBe(false);
    expect(isSaidDone([report('2026-Q4', 'done'), before, after], 'work de', undefined)).toBe(true);
  });

  it('is so only from the quarter after the report that says it', () => {
    expect(isSaidDone([done], 'work de', '2026-Q2')).toBe(false);
    expect(isSaidDone([done], 'work de', '2026-Q3')).toBe(true);
  });

  it('is none while another body says of the same time that it is not, whoever sent first', () => {
    const other = (period: string, state: string, receivedOn: string) => ({
      ...report(period, state),
      ...{ id: `${period}-tram`, agency: 'tram', receivedOn },
    });
    for (const receivedOn of ['2026-07-11', '2026-07-13']) {
      const both = [done, other('2026-Q2', 'under-way', receivedOn)];
      expect(isSaidDone(both, 'work de', undefined)).toBe(false);
      expect(isSaidDone(both.toReversed(), 'work de', undefined)).toBe(false);
    }
    // Once both say so, or only one speaks of a later time and says so, it is.
    expect(isSaidDone([done, other('2026-Q2', 'done', '2026-07-13')], 'work de', undefined)).toBe(true);
    const later = other('2026-Q3', 'done', '2026-10-13');
    expect(isSaidDone([report('2026-Q2', 'under-way'), later], 'work de', undefined)).toBe(true);
  });

  it('is none where that was taken back, but was one before', () => {
    const corrects = { report: '2026-Q2-phong', update: 'tin', reason: 'Chưa xong.' };
    const mended = report('2026-Q3', 'under-way', { refersTo: '2026-Q2', corrects });
    expect(isSaidDone([done, mended], 'work de', '2026-Q3')).toBe(true);
    expect(isSaidDone([done, mended], 'work de', '2026-Q4')).toBe(false);
  });

  it('is none from the first report that takes it back, whatever a later one corrects again', () => {
    const corrects = { report: '2026-Q2-phong', update: 'tin', reason: 'Chưa xong.' };
    const stopped = (period: string) => report(period, 'under-way', { refersTo: '2026-Q1', corrects });
    const twice = [done, stopped('2026-Q3'), { ...stopped('2026-Q4'), id: '2026-Q4-phong' }];
    expect(isSaidDone(twice, 'work de', '2026-Q4')).toBe(false);
    expect(isSaidDone([...twice].reverse(), 'work de', '2026-Q4')).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { assessDeadline, type DeadlineState, type ProgressNews } from '../../../src/core/status/deadline-state.ts';

type News = readonly [refersTo: string, state: ProgressNews['state'], paper?: string | undefined, agency?: string][];

function assess(news: News, cutOff: string, due?: string): DeadlineState {
  const listed = news.map(([refersTo, state, date, agency = 'cong-an-xa']) => ({
    agency,
    refersTo,
    state,
    ...(date !== undefined && { document: { number: '12/BC', date } }),
  }));
  return assessDeadline(listed, cutOff, due);
}

describe('the two axes of a commitment', () => {
  it.each<[string, News, string, string | undefined, DeadlineState['timing'], DeadlineState['progress']]>([
    ['under way on the due date', [['2027-Q1', 'under-way']], '2027-06-30', '2027-06-30', 'in-time', 'under-way'],
    ['under way the day after', [['2027-Q1', 'under-way']], '2027-07-01', '2027-06-30', 'overdue', 'under-way'],
    ['not begun after it', [['2027-Q1', 'not-started']], '2027-07-01', '2027-06-30', 'overdue', 'not-started'],
    ['stopped after it', [['2027-Q1', 'stopped']], '2027-07-01', '2027-06-30', 'overdue', 'stopped'],
    ['silence after it', [], '2027-07-01', '2027-06-30', 'overdue', 'no-news'],
    ['silence before it', [], '2027-06-01', '2027-06-30', 'in-time', 'no-news'],
    ['done in the quarter before', [['2027-Q1', 'done']], '2027-07-15', '2027-06-15', 'in-time', 'done'],
    ['done in a quarter that ends on it', [['2027-Q2', 'done']], '2027-07-15', '2027-06-30', 'in-time', 'done'],
    ['done in its quarter, no paper', [['2027-Q2', 'done']], '2027-07-15', '2027-06-15', 'unclear', 'done'],
    [
      'done in its quarter, a paper of the day',
      [['2027-Q2', 'done', '2027-06-15']],
      '2027-07-15',
      '2027-06-15',
      'in-time',
      'done',
    ],
    [
      'done in its quarter, a later paper',
      [['2027-Q2', 'done', '2027-06-16']],
      '2027-07-15',
      '2027-06-15',
      'overdue',
      'done',
    ],
    ['done in the quarter after', [['2027-Q3', 'done']], '2027-10-15', '2027-06-30', 'overdue', 'done'],
    [
      'done and told again later',
      [
        ['2027-Q1', 'done'],
        ['2027-Q3', 'done'],
      ],
      '2027-10-15',
      '2027-06-30',
      'in-time',
      'done',
    ],
    [
      'done, then under way again',
      [
        ['2027-Q1', 'done'],
        ['2027-Q3', 'under-way'],
      ],
      '2027-10-15',
      '2027-06-30',
      'overdue',
      'under-way',
    ],
    ['no date, under way', [['2027-Q1', 'under-way']], '2030-12-31', undefined, 'no-deadline', 'under-way'],
    ['no date, no news', [], '2030-12-31', undefined, 'no-deadline', 'no-news'],
    ['no date, done', [['2027-Q1', 'done']], '2030-12-31', undefined, 'no-deadline', 'done'],
  ])('%s', (_, news, cutOff, due, timing, progress) => {
    expect(assess(news, cutOff, due)).toMatchObject({ timing, progress });
  });

  const one = 'phong-van-hoa';
  const other = 'uy-ban';
  const paper = undefined;
  it.each<[string, News, string, DeadlineState['timing'], DeadlineState['progress']]>([
    [
      'two bodies disagree before the date',
      [
        ['2027-Q1', 'under-way', paper, one],
        ['2027-Q1', 'not-started', paper, other],
      ],
      '2027-06-30',
      'in-time',
      'disputed',
    ],
    [
      'two bodies disagree after it: neither late nor done',
      [
        ['2027-Q1', 'done', paper, one],
        ['2027-Q1', 'not-started', paper, other],
      ],
      '2027-07-01',
      'unclear',
      'disputed',
    ],
    [
      'a quarter and its last day are one time',
      [
        ['2027-Q1', 'under-way', paper, one],
        ['2027-03-31', 'stopped', paper, other],
      ],
      '2027-07-01',
      'unclear',
      'disputed',
    ],
    [
      'two bodies say the same',
      [
        ['2027-Q1', 'under-way', paper, one],
        ['2027-Q1', 'under-way', paper, other],
      ],
      '2027-07-01',
      'overdue',
      'under-way',
    ],
    [
      'the last word of one body counts, not what it said before',
      [
        ['2027-Q1', 'not-started', paper, one],
        ['2027-Q1', 'under-way', paper, other],
        ['2027-Q1', 'under-way', paper, one],
      ],
      '2027-07-01',
      'overdue',
      'under-way',
    ],
    [
      'a later quarter of which one body speaks ends it',
      [
        ['2027-Q1', 'under-way', paper, one],
        ['2027-Q1', 'not-started', paper, other],
        ['2027-Q2', 'under-way', paper, other],
      ],
      '2027-07-01',
      'overdue',
      'under-way',
    ],
    [
      'done for the first time that nobody disputes: in the third quarter, late',
      [
        ['2027-Q2', 'done', paper, one],
        ['2027-Q2', 'under-way', paper, other],
        ['2027-Q3', 'done', paper, one],
      ],
      '2027-10-15',
      'overdue',
      'done',
    ],
  ])('%s', (_, news, cutOff, timing, progress) => {
    expect(assess(news, cutOff, '2027-06-30')).toMatchObject({ timing, progress });
  });

  it('name the date and what the news is about', () => {
    const news = { progress: 'under-way', timing: 'in-time', due: '2027-06-30', asOf: '2027-Q1' };
    expect(assess([['2027-Q1', 'under-way']], '2027-05-01', '2027-06-30')).toEqual(news);
    expect(assess([], '2027-05-01')).toEqual({ progress: 'no-news', timing: 'no-deadline' });
  });

  it('say on which day it was done, where that is known', () => {
    expect(assess([['2027-Q2', 'done', '2027-06-16']], '2027-07-15', '2027-06-15').doneOn).toBe('2027-06-16');
    expect(assess([['2027-Q1', 'done']], '2027-07-15', '2027-06-15').doneOn).toBe('2027-03-31');
    expect(assess([['2027-Q2', 'done']], '2027-07-15', '2027-06-15').doneOn).toBeUndefined();
  });
});

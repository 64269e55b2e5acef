import { describe, expect, it } from 'vitest';
import { joinWords } from '../../../src/office/commands/join-words.ts';
import { parseReleaseOptions } from '../../../src/office/commands/release-options.ts';

const approved = ['--nguoi-duyet', 'Bí thư A'];

describe('the order of a release', () => {
  it.each([
    ['2026-Q3', '2026-10-15'],
    ['quý III/2026', '15/10/2026'],
    ['Quý 3 năm 2026', 'ngày 15 tháng 10 năm 2026'],
    ['III/2026', '15-10-2026'],
    ['Q3/2026', '15.10.2026'],
    ['9 tháng 2026', '15/10/2026'],
  ])('is read as people write it: %s, %s', (period, day) => {
    expect(parse('--ky', period, '--ngay-chot', day, ...approved)).toEqual({
      folder: 'content',
      ...{ id: '2026-Q3', cutOff: '2026-10-15', publishedOn: '2026-10-22', approvedBy: 'Bí thư A', isPreview: false },
    });
  });

  it('needs no quotes around words with blanks', () => {
    const words = '--ky quý III/2026 --ngay-chot ngày 15 tháng 10 năm 2026 --nguoi-duyet Bí thư A --xem-truoc';
    expect(parse(...words.split(' '))).toMatchObject({
      ...{ id: '2026-Q3', cutOff: '2026-10-15', approvedBy: 'Bí thư A', isPreview: true },
    });
  });

  it.each([
    ['a quarter that may be a month', ['--ky', '3/2026', '--ngay-chot', '15/10/2026'], 'Kỳ (--ky) viết như'],
    ['a day with two readings', ['--ky', '2026', '--ngay-chot', '15/10/26'], 'Ngày chốt (--ngay-chot) là một ngày'],
    ['a day that no month has', ['--ky', '2026', '--ngay-chot', '31/11/2026'], 'Ngày chốt (--ngay-chot) là một ngày'],
  ])('is refused with %s', (_, args, refusal) => {
    const order = parse(...args, ...approved);
    expect('refusals' in order && order.refusals[0]?.startsWith(refusal)).toBe(true);
    expect('refusals' in order && order.refusals).toHaveLength(2);
  });
});

it('joins words behind a flag, and no others', () => {
  expect(joinWords(['a', '--ky', 'quý', 'III/2026', '--ghi', '--ky=quý', '3'])).toEqual([
    ...['a', '--ky', 'quý III/2026', '--ghi', '--ky=quý 3'],
  ]);
});

function parse(...args: string[]) {
  return parseReleaseOptions(args, '2026-10-22');
}

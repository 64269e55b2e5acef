import { describe, expect, it } from 'vitest';
import { amendLine, amendLines, readAmended } from '../../../src/core/programme/amended-text.ts';

const line = 'Phấn đấu đạt 95% trở lên vào năm 2030.';

describe('a change of the text', () => {
  it.each([
    ['replaces words', { kind: 'replaced', was: '95%', now: '97%' } as const, 'Phấn đấu đạt 97% trở lên vào năm 2030.'],
    ['takes words away', { kind: 'removed', was: ' trở lên' } as const, 'Phấn đấu đạt 95% vào năm 2030.'],
    [
      'adds words behind others',
      { kind: 'added', was: '95%', now: 'số hộ' } as const,
      'Phấn đấu đạt 95% số hộ trở lên vào năm 2030.',
    ],
  ])('%s', (_, change, expected) => {
    expect(readAmended(amendLine(line, change) ?? [])).toBe(expected);
  });

  it('keeps what went beside what came, and all of the line around them', () => {
    expect(amendLine(line, { kind: 'replaced', was: '95%', now: '97%' })).toEqual([
      { kind: 'same', words: 'Phấn đấu đạt ' },
      { kind: 'gone', words: '95%' },
      { kind: 'new', words: '97%' },
      { kind: 'same', words: ' trở lên vào năm 2030.' },
    ]);
  });

  it('sets words that come behind others apart from what stays, also at the end of the line', () => {
    expect(amendLine(line, { kind: 'added', was: '95%', now: 'số hộ' })).toEqual([
      { kind: 'same', words: 'Phấn đấu đạt 95%' },
      { kind: 'new', words: ' số hộ' },
      { kind: 'same', words: ' trở lên vào năm 2030.' },
    ]);
    expect(amendLine(line, { kind: 'added', was: 'năm 2030.', now: 'Ưu tiên hộ nghèo.' })).toEqual([
      { kind: 'same', words: line },
      { kind: 'new', words: ' Ưu tiên hộ nghèo.' },
    ]);
    expect(amendLine(line, { kind: 'removed', was: 'Phấn đấu ' })).toEqual([
      { kind: 'gone', words: 'Phấn đấu ' },
      { kind: 'same', words: 'đạt 95% trở lên vào năm 2030.' },
    ]);
    expect(amendLine(line, { kind: 'removed', was: '96%' })).toBeUndefined();
  });

  it('finds the words as an earlier change left them, and nothing of what is gone', () => {
    const [, second, third] = amendLines(
      ['Một.', line],
      [
        { kind: 'replaced', was: '95%', now: '97%' },
        { kind: 'replaced', was: '97% trở lên', now: '98%' },
        { kind: 'removed', was: '95%' },
      ],
    );
    expect(readAmended(second ?? [])).toBe('Phấn đấu đạt 98% vào năm 2030.');
    expect(third).toBeUndefined();
  });
});

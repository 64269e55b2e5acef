import { describe, expect, it } from 'vitest';
import { readTelexWord } from '../../../src/site/search/telex.ts';

describe('readTelexWord', () => {
  it.each([
    ['chuyeenr', 'chuyển'],
    ['ddooir', 'đổi'],
    ['soos', 'số'],
    ['tieesng', 'tiếng'],
    ['dduwowngf', 'đường'],
    ['nuwowcs', 'nước'],
    ['nghiax', 'nghĩa'],
    ['quaan', 'quân'],
    ['suwj', 'sự'],
    ['uyr', 'ủy'],
    ['rawcs', 'rắc'],
    ['nwowcs', 'nước'],
    ['nươcs', 'nước'],
    ['chuyênr', 'chuyển'],
  ])('reads Telex: %s is %s', (typed, meant) => expect(readTelexWord(typed)).toBe(meant));

  it.each([
    ['chuye6n3', 'chuyển'],
    ['d9o6i3', 'đổi'],
    ['d9at61', 'đất'],
    ['d9a6t1', 'đất'],
    ['nu7o7c1', 'nước'],
    ['nu71', 'nứ'],
    ['hie6m3', 'hiểm'],
    ['ra81c', 'rắc'],
    ['nươc1', 'nước'],
    ['thu3y', 'thủy'],
  ])('reads VNI: %s is %s', (typed, meant) => expect(readTelexWord(typed)).toBe(meant));

  it.each(['bhyt', 'xa', '2030', 'đất', '', 'a1234567890', 'nq57nq58'])('leaves %s alone', (typed) =>
    expect(readTelexWord(typed)).toBeUndefined(),
  );
});

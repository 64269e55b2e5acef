import { describe, expect, it } from 'vitest';
import { checkOfficialText } from '../../../src/core/checks/check-official-text.ts';
import { aSection, someContent, words } from '../../fixtures/builders.ts';

/** `từ01 từ02 …`: each word four letters, so that places in the text can be counted. */
const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => `từ${String(index + 1).padStart(2, '0')}`).join(' ');

/** What is said of a clause whose words differ from those printed. */
function said(text: string, printed: string) {
  const sections = [aSection('mo-dau', { order: 1 }, [words('paragraph', 'doan-mo-dau-1', text)])];
  const issues = checkOfficialText(someContent({ sections, transcription: `${printed}\n` }));
  return issues.map(({ code, facts }) => ({ code, ...facts }));
}

describe('a clause that differs from what is printed', () => {
  it('is shown from thirty letters before the first that differs to thirty behind, in whole words', () => {
    const printed = numbered(30);
    const shown = printed.split(' ').slice(9, 22).join(' ');
    expect(said(printed.replace('từ16', 'tư16'), printed)).toEqual([
      {
        code: 'official-text-altered',
        words: `…${shown.replace('từ16', 'tư16')}…`,
        printed: `…${shown}…`,
        lines: [1],
      },
    ]);
  });

  it('is shown from its beginning, or to its end, where these are near', () => {
    const printed = numbered(12);
    const shown = (text: string) => said(text, printed).map((one) => 'words' in one && one.words);
    expect(shown(printed.replace('từ01', 'tư01'))).toEqual([`tư01 ${printed.split(' ').slice(1, 7).join(' ')}…`]);
    expect(shown(printed.replace('từ12', 'tư12'))).toEqual([`…${printed.split(' ').slice(5, 11).join(' ')} tư12`]);
    expect(shown(`${printed} hết`)).toEqual([`…${printed.split(' ').slice(6).join(' ')} hết`]);
  });
});

import { describe, expect, it } from 'vitest';
import { issues } from '../../../src/core/issues/catalogue.ts';
import { buildIssueGuidePage } from '../../../src/site/view-models/issue-guide-page.ts';
import { readRealProgramme } from '../../fixtures/real-programme.ts';

const sections = buildIssueGuidePage(await readRealProgramme()).groups.flatMap((group) => group.sections);

describe('the guide to messages', () => {
  it('has one section for every code, and for no other', () => {
    expect(sections.map(({ code }) => code).sort()).toEqual(Object.keys(issues).sort());
  });

  it('shows a message as the commands print it', () => {
    expect(sections.find(({ code }) => code === 'not-utf8')?.message).toBe(
      'content/reports/2026-Q3-cong-an-xa.json, dòng 9: tệp không phải mã UTF-8, từ đầu tiên bị sai là "b¸o" - có lẽ tệp được gõ bằng phông TCVN3 (.VnTime). Chuyển sang Unicode bằng UniKey (Ctrl+Shift+F6), rồi lưu lại bằng mã UTF-8. [not-utf8]',
    );
  });

  it.each(sections.map((section) => [section.code, section] as const))('is finished for %s', (code, section) => {
    expect(section.message).toMatch(new RegExp(`[.?] \\[${code}\\]$`));
    expect(section.message).not.toMatch(/undefined|null|\[object/);
    for (const words of [section.meaning, section.fix]) expect(words).toMatch(/^[\p{Lu}].{15,}\.$/u);
  });
});

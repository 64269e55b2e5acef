import { describe, expect, it } from 'vitest';
import type { Programme, Task } from '../../../src/core/programme/programme.ts';
import { buildWholeTextPages } from '../../../src/site/view-models/contents-page.ts';
import { readRealProgramme } from '../../fixtures/real-programme.ts';

const programme = await readRealProgramme();
const [whole, ...parts] = buildWholeTextPages(withLongTasks(programme));

describe('the whole text', () => {
  it('is one page as long as a phone takes it at once', () => {
    const pages = buildWholeTextPages(programme);
    expect(pages.map(({ path, isDivided }) => ({ path, isDivided }))).toEqual([
      { path: '/chuong-trinh/toan-van/', isDivided: false },
    ]);
    expect(pages[0]?.lines[0]?.href).toBe('#muc-can-cu');
  });

  it('of a document many times as long is a page for each of its parts, and one that leads to them', () => {
    expect(whole).toMatchObject({ path: '/chuong-trinh/toan-van/', isDivided: true, sections: [] });
    expect(parts.map(({ title }) => title)).toContain('Toàn văn: II. MỤC TIÊU, CHỈ TIÊU');
    expect(parts.map(({ path }) => path)).toContain('/chuong-trinh/toan-van/muc-tieu-chi-tieu/');
  });

  it('has each clause once, in the order of the document, however it is divided', () => {
    const [once] = buildWholeTextPages(programme);
    const clausesOf = ({ sections = [] }: Partial<NonNullable<typeof once>> = {}) =>
      sections.flatMap(({ clauses }) => clauses.map(({ anchor }) => anchor));
    expect(parts.flatMap(clausesOf)).toEqual(clausesOf(once));
  });

  it('leads from each line of its contents to the page that has the section', () => {
    const anchors = new Map(parts.flatMap(({ path, sections }) => sections.map(({ anchor }) => [anchor, path])));
    // The groups of the appendix are rows of its table.
    const missed = whole?.lines.filter(({ href }) => {
      const [path = '', anchor = ''] = href.split('#');
      return anchors.get(anchor) !== path && !path.endsWith('/phu-luc/');
    });
    expect(missed).toEqual([]);
  });
});

/** The same document with ten times the words in each task. */
function withLongTasks(programme: Programme): Programme {
  const lengthen = (task: Task) => ({ ...task, runs: Array.from({ length: 10 }, () => task.runs).flat() });
  return { ...programme, tasks: programme.tasks.map(lengthen) };
}

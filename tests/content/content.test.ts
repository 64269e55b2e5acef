import { readdirSync, readFileSync, statSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { formatIssue } from '../../src/core/issues/format-issue.ts';
import { readContent } from '../../src/core/load/read-content.ts';
import type { Block, Content } from '../../src/core/programme/content.ts';

let content: Content;

beforeAll(async () => {
  const result = await readContent('content');
  if ('issues' in result) throw new Error(result.issues.map(formatIssue).join('\n'));
  content = result.content;
});

/** How many records of a kind each section places, sections without any left out. */
function countIn(kind: Block['kind']): Record<string, number> {
  const counts = content.sections.map(
    ({ id, blocks }) => [id, blocks.filter((block) => block.kind === kind).length] as const,
  );
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

describe('the content of this repository', () => {
  it('has nothing to be told of', async () => {
    const result = await readContent('content');
    expect('issues' in result ? result.issues : result.warnings.map(formatIssue)).toEqual([]);
  });

  it('has the 26 targets of part II', () => {
    expect(countIn('target')).toEqual({ 'chi-tieu-xay-dung-dang': 8, 'chi-tieu-kinh-te-xa-hoi': 18 });
  });

  it('has the 79 tasks of part III', () => {
    expect(Object.values(countIn('task')).reduce((sum, count) => sum + count, 0)).toBe(79);
  });

  it('has the 3 breakthroughs and 6 key works', () => {
    expect(countIn('work')).toEqual({ 'khau-dot-pha': 3, 'cong-trinh-trong-diem': 6 });
    const kinds = [...content.works.values()].map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'breakthrough')).toHaveLength(3);
  });

  it('has the 11 plans of the appendix', () => {
    expect(countIn('plan')).toEqual({
      'phu-luc-xay-dung-dang': 4,
      'phu-luc-kinh-te-xa-hoi': 5,
      'phu-luc-quoc-phong-an-ninh': 2,
    });
  });

  it('has the 8 implementing bodies of part IV', () => {
    const bodies = content.sections.filter(
      ({ head }) => head.parent === 'to-chuc-thuc-hien' && head.number !== undefined,
    );
    expect(bodies.map(({ head }) => head.number)).toEqual(['1.', '2.', '3.', '4.', '5.', '6.', '7.', '8.']);
  });

  it('calls ours each level of which the quoted words print no figure, and no other', () => {
    const figures = (measure: Record<string, unknown>) =>
      ['threshold', 'percent', 'count', 'from', 'fromPercent'].flatMap((key) =>
        typeof measure[key] === 'number'
          ? [new RegExp(`(?<!\\d)0?${`${measure[key]}`.replace('.', ',')}(?!\\d)`, 'u')]
          : [],
      );
    const unprinted = [...content.targets].flatMap(([id, { parts }]) =>
      parts.filter(({ quote, measure }) => figures(measure).some((figure) => !figure.test(quote))).map(() => id),
    );
    expect(unprinted).toEqual(['giam-ngheo']);
    const ours = [...content.targets].filter(([, { parts }]) => parts.some((part) => part.isLevelOurs));
    expect(ours.map(([id]) => id)).toEqual(['giam-ngheo']);
  });

  it('withholds the figures of conscription, and of nothing else', () => {
    const withheld = [...content.targets].flatMap(([id, { parts }]) =>
      parts.some((part) => part.isYesNoOnly) ? [id] : [],
    );
    expect(withheld).toEqual(['tuyen-quan']);
  });

  it('names in the note on incomplete citations every place it is cited for', () => {
    const places = content.errata.get('vien-dan-thieu')?.places.map(({ at }) => at) ?? [];
    const citations = [...content.citations].filter(([, { errata }]) => errata.includes('vien-dan-thieu'));
    const forgotten = citations.filter(([, cited]) => !cited.places.some(({ at }) => places.includes(at)));
    expect(forgotten.map(([id]) => id)).toEqual([]);
  });

  it('gives every target, plan and work a short name', () => {
    const names = [...content.targets, ...content.plans, ...content.works].map(([id, { shortName }]) => [
      id,
      shortName,
    ]);
    expect(names.filter(([, shortName]) => shortName === '?')).toEqual([]);
  });

  it('has pictures that the guide shows, each told in words and light enough for a slow line', () => {
    const guide = readFileSync('content/guides/huong-dan.mdx', 'utf8');
    const shown = [...guide.matchAll(/!\[([^\]]+)\]\(\.\.\/pictures\/([^)]+)\)/g)].map(([, words = '', file = '']) => ({
      file,
      isTold: words.length > 60,
      isLight: statSync(`content/pictures/${file}`).size < 80 * 1024,
    }));
    const files = readdirSync('content/pictures');
    expect(shown.toSorted((a, b) => (a.file < b.file ? -1 : 1))).toEqual(
      files.map((file) => ({ file, isTold: true, isLight: true })),
    );
    expect(files).toHaveLength(11);
  });
});

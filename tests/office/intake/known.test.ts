import { describe, expect, it } from 'vitest';
import { linkProgramme } from '../../../src/core/programme/programme.ts';
import { pickKnown, titleTask } from '../../../src/office/intake/known.ts';
import { anAgency, aPlan, aSection, aTarget, aTask, someContent, words } from '../../fixtures/builders.ts';

const title = (...texts: string[]) => titleTask({ runs: texts.map((text) => ({ text })) });

describe('the name of a task', () => {
  it('is its words, put together', () => expect(title(' Nâng cấp ', 'đê. ')).toBe('Nâng cấp đê.'));

  it('is cut at a word behind 159 letters', () => {
    const long = 'a'.repeat(100);
    expect(title(`${long} ${'b'.repeat(59)}`)).toBe(`${long} ${'b'.repeat(59)}`);
    expect(title(`${long} ${'b'.repeat(60)}`)).toBe(`${long}…`);
    expect(title(`${long} ${'b'.repeat(40)} ${'c'.repeat(60)}`)).toBe(`${long} ${'b'.repeat(40)}…`);
  });
});

it('keeps of a task its section and words, and says whether all of it is a demonstration', () => {
  const content = someContent({
    tasks: new Map([
      ['a', aTask()],
      ['b', aTask()],
    ]),
    sections: [
      aSection('mo-dau', { order: 1, number: 'I.', title: 'MỞ ĐẦU' }, [words('task', 'a', 'Nâng cấp đê.')]),
      aSection('phu-luc', { order: 2, title: 'PHỤ LỤC' }, [words('task', 'b', 'Xây cầu.')]),
    ],
  });
  const known = pickKnown(linkProgramme(content));
  expect(known.tasks).toEqual([
    { id: 'a', printed: 'I.', name: 'Nâng cấp đê.' },
    { id: 'b', printed: '', name: 'Xây cầu.' },
  ]);
  expect(known.site).not.toHaveProperty('isDemonstration');
  const site = { ...content.site, isDemonstration: true as const };
  expect(pickKnown(linkProgramme({ ...content, site })).site.isDemonstration).toBe(true);
});

it('says of each body for which targets and plans words in the text ask it', () => {
  const plan = aPlan({
    standing: { agencies: ['cong-an'], printed: 'Công an xã' },
    targets: [{ id: 'ma-tuy', quote: 'không ma túy' }],
  });
  const content = someContent({
    agencies: new Map([
      ['cong-an', anAgency()],
      ['cac-thon', anAgency()],
    ]),
    targets: new Map([
      ['ma-tuy', aTarget()],
      ['nuoc-sach', aTarget()],
    ]),
    plans: new Map([['hai-khong', plan]]),
    sections: [
      aSection('mo-dau', { order: 1, number: 'I.', title: 'MỞ ĐẦU' }, [
        { kind: 'target', id: 'ma-tuy' },
        { kind: 'target', id: 'nuoc-sach' },
        { kind: 'plan', id: 'hai-khong' },
      ]),
    ],
  });
  const { agencies } = pickKnown(linkProgramme(content));
  expect(agencies.map(({ id, asked }) => [id, asked])).toEqual([
    ['cong-an', ['ma-tuy', 'de-an/hai-khong']],
    ['cac-thon', undefined],
  ]);
});

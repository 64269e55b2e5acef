import { beforeAll, describe, expect, it } from 'vitest';
import type { Programme } from '../../../src/core/programme/programme.ts';
import { listReleaseStates, type ReleaseState } from '../../../src/core/releases/release-state.ts';
import type { FurtherEntry } from '../../../src/site/search/further.ts';
import { buildFurtherEntries } from '../../../src/site/view-models/further-entries.ts';
import { buildReferenceRecords } from '../../../src/site/view-models/search-reference-records.ts';
import { readDemoProgramme } from '../../fixtures/demo-programme.ts';

let programme: Programme;
let states: ReleaseState[];
let entries: FurtherEntry[];
beforeAll(async () => {
  programme = await readDemoProgramme();
  states = listReleaseStates(programme);
  entries = buildFurtherEntries(programme, states, []);
});

describe('what a quarter adds to the search', () => {
  it('is each target whose verdict or sentence changed, on the page of the release', () => {
    const first = entries.filter(({ href }) => href === `/cong-bo/${states[0]?.release.id.toLowerCase()}/`);
    expect(first).toHaveLength(programme.targets.length);
    expect(first[0]?.label).toMatch(/^Công bố quý /);
  });

  it('is nothing where a release says the same as the one before', () => {
    const [last] = states.slice(-1);
    if (last === undefined) throw new Error('The demonstration has no release');
    expect(buildFurtherEntries(programme, [...states, last], [])).toEqual(entries);
  });

  it('is what reports say of works and plans, and why a target was missed', () => {
    const notes = programme.reports.flatMap(({ updates }) => updates.flatMap(({ note }) => note ?? []));
    const causes = programme.reports.flatMap(({ explanations }) => explanations.map(({ cause }) => cause));
    const texts = entries.map(({ text }) => text).join('\n');
    expect([...notes, ...causes].filter((words) => !texts.includes(words))).toEqual([]);
    expect(notes.length).toBeGreaterThan(0);
  });
});

it('is beside it what stands in our own words, in full', () => {
  const records = buildReferenceRecords(programme, []);
  const ours = buildFurtherEntries(programme, [], records);
  expect(ours.find(({ href }) => href === '/dinh-chinh/#dc-bao-hiem-xa-hoi')?.text).not.toBe('');
  expect(ours.some(({ href }) => href.startsWith('/van-ban/'))).toBe(false);
});

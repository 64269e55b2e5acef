import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { linkProgramme, type Programme } from '../../../src/core/programme/programme.ts';
import { listReleaseStates, type ReleaseState } from '../../../src/core/releases/release-state.ts';
import { allTables } from '../../../src/site/open-data/all-tables.ts';
import { fillTable } from '../../../src/site/open-data/fill-table.ts';
import { buildCatalogue } from '../../../src/site/search/build-catalogue.ts';
import { packCatalogue } from '../../../src/site/search/pack-catalogue.ts';
import { buildAgencyPage } from '../../../src/site/view-models/agency-page.ts';
import { buildCitationListPage } from '../../../src/site/view-models/citation-list-page.ts';
import { buildWholeTextPages } from '../../../src/site/view-models/contents-page.ts';
import { buildErratumListPage } from '../../../src/site/view-models/erratum-list-page.ts';
import { buildHomePage } from '../../../src/site/view-models/home-page.ts';
import { buildReleasePage } from '../../../src/site/view-models/release-pages.ts';
import { buildProgrammeRecords } from '../../../src/site/view-models/search-records.ts';
import { buildReferenceRecords } from '../../../src/site/view-models/search-reference-records.ts';
import { buildSpeech } from '../../../src/site/view-models/speech.ts';
import { buildTargetListPage } from '../../../src/site/view-models/target-list-page.ts';
import { buildTargetPage } from '../../../src/site/view-models/target-page.ts';
import { buildTaskListPage } from '../../../src/site/view-models/task-list-page.ts';
import { buildTaskPage } from '../../../src/site/view-models/task-page.ts';
import { writeGrownContent } from '../../bench/grown-content.ts';

/** The pages that show most, and one of each record that there are many of. */
const builders: Record<string, (programme: Programme, states: readonly ReleaseState[]) => unknown> = {
  'the verdicts of all releases': (programme) => listReleaseStates(programme),
  'the home page': buildHomePage,
  'the whole text': (programme) => buildWholeTextPages(programme),
  'the doubts': (programme) => buildErratumListPage(programme),
  'the cited documents': (programme) => buildCitationListPage(programme),
  'the targets': buildTargetListPage,
  'the tasks': buildTaskListPage,
  'a target': (programme, states) => buildTargetPage(programme, states, 'bao-hiem-y-te'),
  'a task': (programme, states) => buildTaskPage(programme, states, 'nv-1-2-05'),
  'a body': (programme, states) => buildAgencyPage(programme, states, 'phong-kinh-te'),
  'a release': (programme, states) => buildReleasePage(programme, states, '2026-Q4'),
  'the speech of a release': (programme, states) => buildSpeech(programme, states, '2026-Q4'),
  'what can be found': (programme, states) => [
    buildProgrammeRecords(programme, states),
    buildReferenceRecords(programme, []),
  ],
  'the tables of the open data': (programme, states) =>
    allTables.map((table) => fillTable(table, { programme, states: [...states] })),
};

describe('what a page reads of the programme', () => {
  let once: Watched;
  let threeTimes: Watched;
  let longer: Watched;
  beforeAll(async () => {
    once = await grow(1, 4);
    threeTimes = await grow(3, 4);
    longer = await grow(1, 12);
  }, 60_000);

  it.each(Object.keys(builders))('grows with three times as much no faster than it does: %s', (name) => {
    expect(countReads(name, threeTimes) / countReads(name, once)).toBeLessThan(3.6);
  });

  // A release reads all that was reported before it: twelve of them 1 + 2 + … + 12, against 1 + 2 + 3 + 4.
  it.each(['a target', 'a body', 'a release', 'the speech of a release', 'the tables of the open data'])(
    'grows with three times as many quarters no faster than their sum: %s',
    (name) => {
      expect(countReads(name, longer) / countReads(name, once)).toBeLessThan(8);
    },
  );

  it('leaves what a first list of results loads as it was, whatever was reported since', () => {
    expect(bytesOfCatalogue(longer) / bytesOfCatalogue(once)).toBeLessThan(1.05);
  });

  function bytesOfCatalogue({ programme, states }: Watched): number {
    const records = [...buildProgrammeRecords(programme, states), ...buildReferenceRecords(programme, [])];
    const { glossary, site } = programme;
    const catalogue = packCatalogue(buildCatalogue({ records, glossary, commune: site.commune.name }));
    return gzipSync(JSON.stringify(catalogue)).length;
  }

  /** How often anything of the programme is read: the same on every machine. */
  function countReads(name: string, { programme, states, reads }: Watched): number {
    const before = reads();
    builders[name]?.(programme, states);
    return reads() - before;
  }
});

interface Watched {
  programme: Programme;
  states: readonly ReleaseState[];
  reads: () => number;
}

async function grow(times: number, quarters: number): Promise<Watched> {
  const folder = mkdtempSync(join(tmpdir(), 'grown-'));
  try {
    return watch(linkProgramme(await writeGrownContent(folder, { times, quarters })));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function watch(programme: Programme): Watched {
  let reads = 0;
  const seen = new WeakMap<object, object>();
  const watched = <T extends object>(value: T): T =>
    new Proxy(value, {
      get(object, name) {
        reads += 1;
        const member = Reflect.get(object, name);
        if (typeof member !== 'object' || member === null) return member;
        const known = seen.get(member) ?? watched(member);
        seen.set(member, known);
        return known;
      },
    });
  const counted = watched(programme);
  return { programme: counted, states: listReleaseStates(counted), reads: () => reads };
}

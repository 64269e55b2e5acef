import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../../src/core/machine/fingerprint.ts';
import { linkProgramme } from '../../../src/core/programme/programme.ts';
import { listReleaseStates } from '../../../src/core/releases/release-state.ts';
import { compareHead } from '../../../src/publish/verification/compare-head.ts';
import { compareKept, readMoved } from '../../../src/publish/verification/compare-kept.ts';
import { comparePackage } from '../../../src/publish/verification/compare-package.ts';
import { compareText } from '../../../src/publish/verification/compare-text.ts';
import { compareSealed } from '../../../src/publish/verification/recompute-commitments.ts';
import { aFigure, aRelease, aReport, aSection, aWork, someContent } from '../../fixtures/builders.ts';

const part = { part: 'ho-dan', rule: 'annual-threshold', status: 'not-met', isProvisional: false };
const assessment = {
  ...{ target: 'nuoc-sach', cutOff: '2026-07-15', status: 'not-met', decidedBy: 'ho-dan', isProvisional: false },
  parts: [{ ...part, sentence: 'Năm 2026: 98%.', remains: '' }],
};
const addresses = {
  programme: [],
  targets: ['nuoc-sach'],
  tasks: [],
  plans: [],
  works: ['duong'],
  agencies: ['cong-an'],
};
const stored = { about: 'work', id: 'duong', state: { name: 'Đang làm', progress: 'under-way', timing: 'in-time' } };

describe('the head of the manifest', () => {
  const report = {
    ...aReport({ receivedOn: '2026-07-12', observations: [aFigure('nuoc-sach')] }),
    id: '2026-Q2-uy-ban',
  };
  const release = { ...aRelease({ reports: [{ id: report.id, sha256: 'a'.repeat(64) }] }), id: '2026-Q2' };
  const ledger = { releases: [release], reports: [report] };
  const head = {
    ...{ period: '2026-Q2', cutOff: '2026-07-15', publishedOn: '2026-07-22' },
    latestReportReceivedOn: '2026-07-12',
  };

  it('is that of the newest release', () => {
    expect(compareHead({ release: head }, ledger)).toEqual([]);
    expect(compareHead({}, { releases: [], reports: [] })).toEqual([]);
  });

  it.each([
    ['period', '2028-Q1', '2026-Q2'],
    ['cutOff', '2028-03-31', '2026-07-15'],
    ['publishedOn', '2028-04-05', '2026-07-22'],
    ['latestReportReceivedOn', '2026-07-01', '2026-07-12'],
  ])('is found to say another %s', (field, found, expected) => {
    expect(compareHead({ release: { ...head, [field]: found } }, ledger)).toEqual([
      { place: `kiem-chung/ban-ke.json, release.${field}`, found, expected },
    ]);
  });

  it('speaks of no release where none is published', () => {
    expect(compareHead({ release: head }, { releases: [], reports: [] }).map(({ found }) => found)).toEqual(
      Object.values(head),
    );
  });
});

describe('what a release sealed', () => {
  const release = { ...aRelease({ assessments: [assessment], commitments: [stored], addresses }), id: '2026-Q2' };
  const paths = [
    ...['chi-tieu/nuoc-sach/index.html', 'nhung/nuoc-sach/index.html', 'du-lieu/v1/targets/nuoc-sach.json'],
    ...['cong-trinh/duong/index.html', 'co-quan/cong-an/index.html'],
  ];
  const rows: Record<string, object[]> = {
    'target-parts': [{ target: 'nuoc-sach', part: 'ho-dan' }],
    ...{ targets: [{ id: 'nuoc-sach' }], works: [{ id: 'duong' }] },
  };
  const readWith = (tables: Record<string, object[]>) => async (path: string) =>
    JSON.stringify({ rows: tables[path.replace(/^.*\/|\.json$/g, '')] ?? [] });

  it('has every page and row that it had', async () => {
    expect(await compareKept(paths, readWith(rows), [release])).toEqual([]);
  });

  it.each(paths)('is missed where %s is gone', async (gone) => {
    const left = paths.filter((path) => path !== gone);
    expect(await compareKept(left, readWith(rows), [release])).toEqual([{ place: gone, goneSince: '2026-Q2' }]);
  });

  it('is missed in a table, also where only an earlier release knew it', async () => {
    const later = { ...aRelease(), id: '2026-Q3', commitments: release.commitments };
    expect(await compareKept(paths, readWith({ ...rows, targets: [] }), [release, later])).toEqual([
      { place: 'du-lieu/v1/targets.json, nuoc-sach', goneSince: '2026-Q2' },
    ]);
  });

  it('is missed where a part of a target has no row', async () => {
    expect(await compareKept(paths, readWith({ ...rows, 'target-parts': [] }), [release])).toEqual([
      { place: 'du-lieu/v1/target-parts.json, nuoc-sach/ho-dan', goneSince: '2026-Q2' },
    ]);
  });

  describe('and moved since', () => {
    const moved = [{ from: 'works/duong', to: 'works/duong-xa', on: '2026-08-01', reason: 'Viết đủ tên.' }];
    const left = { ...rows, works: [] };

    it('leaves the page that tells so, and no row', async () => {
      expect(await compareKept(paths, readWith(left), [release], moved)).toEqual([]);
      const without = paths.filter((path) => !path.startsWith('cong-trinh/'));
      expect(await compareKept(without, readWith(left), [release], moved)).toEqual([
        { place: 'cong-trinh/duong/index.html', goneSince: '2026-Q2' },
      ]);
    });

    it('is believed only while no report names it', async () => {
      const update = { id: 'mot', about: 'work', work: 'duong', refersTo: '2026-Q2', state: 'under-way' };
      const named = { ...aReport({ updates: [update] }), id: '2026-Q2-uy-ban' };
      expect(await readMoved(readWith({ moved }), [])).toEqual(moved);
      expect(await readMoved(readWith({ moved }), [named])).toEqual([]);
    });

    it('is no state that its release must still have, nor must it have one under the new name', () => {
      const { id: _, ...record } = { ...release, assessments: [] };
      const programme = linkProgramme(
        someContent({
          sections: [aSection('cong-trinh', { order: 1 }, [{ kind: 'work', id: 'duong-xa' }])],
          works: new Map([['duong-xa', aWork()]]),
          releases: new Map([['2026-Q2', record]]),
        }),
      );
      const [state] = listReleaseStates(programme);
      if (state === undefined) throw new Error('No release');
      expect(compareSealed(programme, state).map(({ place }) => place)).toEqual([
        'du-lieu/v1/releases/2026-Q2.json, work duong-xa',
        'du-lieu/v1/releases/2026-Q2.json, work duong',
      ]);
      expect(compareSealed(programme, state, moved)).toEqual([]);
    });
  });

  it('cannot be followed by a release that says less, or judges by an older method', async () => {
    const later = { ...aRelease({ method: 1, assessments: [assessment], addresses }), id: '2026-Q3' };
    expect(await compareKept(paths, readWith(rows), [release, later])).toEqual([
      { place: 'du-lieu/v1/releases/2026-Q3.json, method', found: '1', expected: '3' },
      { place: 'du-lieu/v1/releases/2026-Q3.json, commitments', found: '0', expected: '1' },
    ]);
  });
});

describe('the official text', () => {
  const text = fingerprintOf('Nước sạch 100%.\n');
  const known = { releases: [{ ...aRelease({ text }), id: '2026-Q2' }], file: 'van-ban.txt' };
  const readOf = (words: string) => async () => words;

  it('is the one that the releases speak of, whatever its line ends', async () => {
    expect(await compareText(['nguon/van-ban.txt'], readOf('Nước sạch 100%.\r\n'), known)).toEqual([]);
  });

  it('is found altered', async () => {
    expect(await compareText(['nguon/van-ban.txt'], readOf('Nước sạch 70%.\n'), known)).toEqual([
      { place: 'nguon/van-ban.txt, SHA-256', found: fingerprintOf('Nước sạch 70%.\n'), expected: text },
    ]);
  });

  it.each([[['nguon/0.txt', 'nguon/van-ban.txt']], [['nguon/khac.txt']], [[]]])(
    'is one file, of the name that the data gives: %j',
    async (paths) => {
      const faults = await compareText(paths, readOf('Nước sạch 100%.\n'), known);
      expect(faults).toEqual([{ place: 'nguon/', found: paths.join('; '), expected: 'nguon/van-ban.txt' }]);
    },
  );
});

describe('the package of all data', () => {
  const content = new TextEncoder().encode('id\r\n');
  const files = [
    { path: 'du-lieu/v1/tasks.csv', bytes: 4, sha256: fingerprintOf('id\r\n') },
    { path: 'index.html', bytes: 1, sha256: 'a'.repeat(64) },
  ];

  it('holds every file of the open data as it is published', () => {
    expect(comparePackage({ files }, zipSync({ 'du-lieu/v1/tasks.csv': content }))).toEqual([]);
  });

  it('is found to hold another file, one too many, or none', () => {
    const other = new TextEncoder().encode('ma\r\n');
    expect(comparePackage({ files }, zipSync({ 'du-lieu/v1/tasks.csv': other, 'doc.txt': content }))).toEqual([
      {
        place: 'du-lieu/tat-ca.zip, du-lieu/v1/tasks.csv, SHA-256',
        ...{ found: fingerprintOf('ma\r\n'), expected: fingerprintOf('id\r\n') },
      },
      { place: 'du-lieu/tat-ca.zip, doc.txt, SHA-256', found: fingerprintOf('id\r\n'), expected: undefined },
    ]);
    expect(comparePackage({ files }, new Uint8Array())).toEqual([{ place: 'du-lieu/tat-ca.zip' }]);
  });
});

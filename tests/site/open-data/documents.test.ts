import { beforeAll, describe, expect, it } from 'vitest';
import { listRecordSchemas } from '../../../src/core/load/record-schemas.ts';
import { buildAbout } from '../../../src/site/open-data/about.ts';
import { type DataFile, listDataFiles, sizeOf } from '../../../src/site/open-data/api-files.ts';
import type { OpenDataSource } from '../../../src/site/open-data/table.ts';
import { readDemoSource, readRealSource } from './demo-source.ts';

let real: OpenDataSource;
let demo: OpenDataSource;
beforeAll(async () => {
  [real, demo] = await Promise.all([readRealSource(), readDemoSource()]);
});

describe('the head of a document', () => {
  it('says that nothing is released and no licence is named, rather than leaving it out', () => {
    expect(buildAbout(real.programme.site, undefined, 'Chỉ tiêu')).toEqual({
      name: 'Chỉ tiêu',
      publisher: 'xã Hà Đông, thành phố Hải Phòng',
      document: 'Chương trình hành động số 18-CTr/ĐU ngày 31/3/2026',
      page: 'https://chuong-trinh-hanh-dong.example/du-lieu/',
      version: 'v1',
      isDemonstration: false,
      release: { state: 'none', note: 'Chưa công bố kỳ báo cáo nào' },
      licence: { state: 'not-stated', note: 'Chưa nêu giấy phép' },
      citation:
        'xã Hà Đông, thành phố Hải Phòng: Chỉ tiêu, Chương trình hành động số 18-CTr/ĐU ngày 31/3/2026, chưa công bố kỳ báo cáo nào, https://chuong-trinh-hanh-dong.example/du-lieu/',
    });
  });

  it('names the release, its cut-off, the licence of the commune and the demonstration', () => {
    const site = { ...demo.programme.site, licence: { name: 'Giấy phép mẫu', url: 'https://vi-du.example/giay-phep' } };
    const { isDemonstration, demonstration, release, licence, citation } = buildAbout(
      site,
      demo.states.at(-1)?.release,
      'Số liệu',
    );
    expect({ isDemonstration, demonstration, release, licence, citation }).toEqual({
      isDemonstration: true,
      demonstration:
        'SỐ LIỆU MINH HỌA – mọi con số, báo cáo và đánh giá trên trang này là giả định, không phải của xã.',
      release: { state: 'published', id: '2027-Q4', cutOff: '2028-01-31', publishedOn: '2028-02-07' },
      licence: { state: 'stated', name: 'Giấy phép mẫu', url: 'https://vi-du.example/giay-phep' },
      citation:
        'xã Hà Đông, thành phố Hải Phòng: Số liệu, Chương trình hành động số 18-CTr/ĐU ngày 31/3/2026, kỳ công bố quý IV/2027, số liệu chốt ngày 31/01/2028, https://chuong-trinh-hanh-dong.example/du-lieu/',
    });
  });
});

describe('the files', () => {
  it('are the same bytes when made again', () => {
    expect(filesOf(demo)).toEqual(filesOf(demo));
  });

  it('hold at the address of the latest release that there is none', () => {
    const { about, ...rest } = documentAt(filesOf(real), 'releases/latest.json');
    expect(about.release).toEqual({ state: 'none', note: 'Chưa công bố kỳ báo cáo nào' });
    expect(rest).toEqual({ verdicts: [], yearVerdicts: [] });
  });

  it('freeze a release: a later one changes nothing in it', () => {
    const then = { ...demo, states: demo.states.slice(0, 2) };
    expect(fileAt(filesOf(demo), 'releases/2026-Q2.json').body).toBe(
      fileAt(filesOf(then), 'releases/2026-Q2.json').body,
    );
    expect(fileAt(filesOf(then), 'releases/2026-Q2.json').body).toBe(
      fileAt(filesOf(then), 'releases/latest.json').body,
    );
  });

  it('never hold a report of no release', () => {
    const then = { ...demo, states: demo.states.slice(0, 1) };
    const reports = filesOf(then).filter(({ path }) => path.startsWith('reports/'));
    expect(reports.map(({ path }) => path)).toEqual(
      demo.states[0]?.release.reports.map(({ id }) => `reports/${id}.json`),
    );
  });

  it('give a target its record, and only its own rows', () => {
    const { target, observations, verdicts } = documentAt(filesOf(demo), 'targets/giam-ngheo.json');
    expect([target.id, target.printed, target.section, target.clause]).toEqual([
      'giam-ngheo',
      demo.programme.targets.find(({ id }) => id === 'giam-ngheo')?.printed,
      'chi-tieu-kinh-te-xa-hoi',
      'ct-giam-ngheo',
    ]);
    const targets = [...observations, ...verdicts].map((row: { target: string }) => row.target);
    expect([...new Set(targets)]).toEqual(['giam-ngheo']);
  });

  it('are all listed in the index, with their size', () => {
    const files = filesOf(demo);
    const [index, ...others] = files;
    expect(index?.path).toBe('index.json');
    expect(documentAt(files, 'index.json').files).toEqual(
      others.map((file) => ({
        url: `https://chuong-trinh-hanh-dong.example/du-lieu/v1/${file.path}`,
        bytes: sizeOf(file),
      })),
    );
  });

  it('never say null', () => {
    const saying = [...filesOf(demo), ...filesOf(real)].filter(({ body }) => /[:[,]\s*null\b/.test(String(body)));
    expect(saying.map(({ path }) => path)).toEqual([]);
  });
});

function filesOf(source: OpenDataSource): DataFile[] {
  const reportFiles = new Map(
    source.programme.reports.map(({ id }) => [id, new TextEncoder().encode(`{"id":"${id}"}`)]),
  );
  return listDataFiles({ ...source, schemas: listRecordSchemas(), reportFiles });
}

function fileAt(files: readonly DataFile[], path: string): DataFile {
  const file = files.find((one) => one.path === path);
  if (file === undefined) throw new Error(`No file ${path}`);
  return file;
}

function documentAt(files: readonly DataFile[], path: string) {
  return JSON.parse(String(fileAt(files, path).body));
}

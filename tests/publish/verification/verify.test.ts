import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatChecksums, type Manifest, takeFingerprints } from '../../../src/core/machine/manifest.ts';
import { writeDataZip } from '../../../src/publish/build/write-data-zip.ts';
import { serveSite } from '../../../src/publish/deploy/static-server.ts';
import { allTables } from '../../../src/site/open-data/all-tables.ts';
import { hostFiles } from '../../fixtures/published-pages.ts';
import { runScript } from '../../office/commands/run-script.ts';

const source = { commit: '9fe1c0ffee00000000000000000000000000abcd', isChanged: false };

let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verify-'));
  mkdirSync(join(folder, 'kiem-chung'));
  mkdirSync(join(folder, 'chi-tieu'));
  writeFileSync(join(folder, 'index.html'), 'Trang đầu');
  writeFileSync(join(folder, 'chi-tieu/index.html'), '93,5%');
  writeFileSync(join(folder, '404.html'), 'Không có trang này');
  const ofHosts = Object.entries(hostFiles(readFileSync('public/_headers', 'utf8')));
  for (const [name, text] of ofHosts) writeFileSync(join(folder, name), text);
  // The open data of a site that has no target yet.
  mkdirSync(join(folder, 'du-lieu/v1/package'), { recursive: true });
  const programme = { from: 2026, to: 2030, issuedOn: '2026-03-31', text: 'van-ban.txt' };
  const index = { about: { isDemonstration: false, page: 'https://xa.example/du-lieu/' }, programme };
  mkdirSync(join(folder, 'nguon'));
  writeFileSync(join(folder, 'nguon/van-ban.txt'), 'Nước sạch 100%.\n');
  writeFileSync(join(folder, 'du-lieu/v1/index.json'), JSON.stringify(index));
  const open = (file: string) => join(folder, 'du-lieu/v1', file);
  for (const { name: table } of allTables) {
    writeFileSync(open(`${table}.json`), '{ "rows": [] }');
    for (const csv of [`${table}.csv`, `package/${table}.csv`]) writeFileSync(open(csv), 'target,part\r\n');
  }
  await writeDataZip(folder);
  await writeManifest();
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A manifest that agrees with the files. */
async function writeManifest(fields: Partial<Manifest> = {}): Promise<void> {
  const files = await takeFingerprints(folder);
  const manifest: Manifest = { manifestVersion: 1, dataVersion: 'v1', source, files, ...fields };
  writeFileSync(join(folder, 'kiem-chung/ban-ke.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'kiem-chung/SHA256SUMS'), formatChecksums(files));
}

function verify(...args: string[]) {
  return runScript('src/publish/verification/verify.ts', args);
}

describe('npm run kiem-chung', { timeout: 30_000 }, () => {
  it('says what a sound site was held against, and what was only read', async () => {
    expect(await verify(folder)).toEqual({
      exitCode: 0,
      output:
        'Đúng cả 69 tệp như bản kê.\nChưa công bố kỳ nào.\nTính lại: chưa công bố kỳ nào, 0 trang chỉ tiêu đều ghi là chưa có số liệu.\nChữ ký số: chưa ký. Trang này chưa khai khóa nào, nên không biết ai đã lập các kỳ công bố.\nCòn trang hướng dẫn, bảng điều hành, ảnh biểu đồ, tệp Word, tat-ca.xlsx, tệp tin mới (tin.xml), bản phát thanh, lịch, mã lệnh của trang: chỉ so với bản kê. Bản kê ghi dựng từ bản ghi git 9fe1c0f: chưa kiểm. Muốn so từng byte, thêm --dung-lai.\n',
      errors: '',
    });
  });

  it('says which file of the open data it cannot read', async () => {
    writeFileSync(join(folder, 'du-lieu/v1/verdicts.json'), '{ "rows": 1 }');
    await writeDataZip(folder);
    await writeManifest();
    const { exitCode, errors } = await verify(folder);
    expect({ exitCode, errors }).toEqual({
      exitCode: 1,
      errors: 'du-lieu/v1/verdicts.json: không đọc được, hoặc không đúng khuôn dạng. Không tính lại được con số.\n',
    });
  });

  it.each([
    ['another', 'v2', 'v2'],
    ['no', undefined, 'không ghi'],
  ])('does not call a site sound that is of %s version of the data', async (_, dataVersion, said) => {
    await writeManifest({ dataVersion });
    const { exitCode, errors } = await verify(folder);
    expect({ exitCode, errors }).toEqual({
      exitCode: 1,
      errors: `Chưa tính lại được con số: phiên bản dữ liệu của bản này (${said}) khác phiên bản mà chương trình biết. Hãy dùng mã của chính bản ghi git ấy.\n`,
    });
  });

  it('reads the head of the manifest, and refuses one that no release bears out', async () => {
    await writeManifest({ release: { period: '2028-Q1', cutOff: '2028-03-31', publishedOn: '2028-04-05' } });
    const { exitCode, errors } = await verify(folder);
    expect({ exitCode, errors }).toEqual({
      exitCode: 1,
      errors:
        'kiem-chung/ban-ke.json, release.period: ghi "2028-Q1", theo các kỳ đã công bố thì không có gì.\nkiem-chung/ban-ke.json, release.cutOff: ghi "2028-03-31", theo các kỳ đã công bố thì không có gì.\nkiem-chung/ban-ke.json, release.publishedOn: ghi "2028-04-05", theo các kỳ đã công bố thì không có gì.\nKhông khớp với các kỳ đã công bố: 3 chỗ. Đừng tin bản này.\n',
    });
  });

  it('wants the list for sha256sum to say what the manifest says', async () => {
    const sums = join(folder, 'kiem-chung/SHA256SUMS');
    writeFileSync(sums, readFileSync(sums, 'utf8').split('\n').slice(0, 3).join('\n'));
    expect((await verify(folder)).errors).toBe(
      'kiem-chung/SHA256SUMS: khác bản kê, tệp đã bị sửa.\nKhông khớp: 1 tệp. Trang này không đúng như lúc công bố.\n',
    );
  });

  it('names every file that is altered, missing or too many', async () => {
    writeFileSync(join(folder, 'chi-tieu/index.html'), '95,3%');
    rmSync(join(folder, 'index.html'));
    writeFileSync(join(folder, 'chi-tieu/moi.html'), 'a');
    expect(await verify(folder)).toEqual({
      exitCode: 1,
      output: '',
      errors:
        'chi-tieu/index.html: khác bản kê, tệp đã bị sửa.\nchi-tieu/moi.html: tệp thừa, không có trong bản kê.\nindex.html: có trong bản kê nhưng thiếu tệp.\nKhông khớp: 3 tệp. Trang này không đúng như lúc công bố.\n',
    });
  });

  it('holds what is packed beside a file against the file', async () => {
    writeFileSync(join(folder, 'index.html.gz'), gzipSync('Trang đầu'));
    expect((await verify(folder)).exitCode).toBe(0);
    writeFileSync(join(folder, 'index.html.gz'), gzipSync('Trang khác'));
    writeFileSync(join(folder, 'index.html.br'), 'không nén');
    writeFileSync(join(folder, 'khong-co.html.br'), brotliCompressSync('Trang lạ'));
    expect((await verify(folder)).errors.split('\n').slice(0, 3)).toEqual([
      'index.html.br: khác bản kê, tệp đã bị sửa.',
      'index.html.gz: khác bản kê, tệp đã bị sửa.',
      'khong-co.html.br: tệp thừa, không có trong bản kê.',
    ]);
  });

  it('verifies what a server of this machine sends', async () => {
    const server = await serveSite(folder);
    const sound = await verify(server.url);
    writeFileSync(join(folder, 'chi-tieu/index.html'), '95,3%');
    const altered = await verify(server.url);
    await server.close();
    expect(sound.exitCode).toBe(0);
    expect(altered).toEqual({
      exitCode: 1,
      output: '',
      errors:
        'chi-tieu/index.html: khác bản kê, tệp đã bị sửa.\nKhông khớp: 1 tệp. Trang này không đúng như lúc công bố.\n',
    });
  });

  it('says of an older copy, in a package or on a server, whether all of it still stands', async () => {
    const older = mkdtempSync(join(tmpdir(), 'older-'));
    const report = (value: number) => JSON.stringify({ observations: [{ id: 'so-dau', value }] });
    mkdirSync(join(folder, 'du-lieu/v1/reports'));
    writeFileSync(join(folder, 'du-lieu/v1/reports/2026-Q3-cong-an-xa.json'), report(93.5));
    await writeManifest();
    const names = ['kiem-chung/ban-ke.json', 'du-lieu/v1/reports/2026-Q3-cong-an-xa.json'];
    const packed = zipSync(
      Object.fromEntries(names.map((name) => [`trang/${name}`, readFileSync(join(folder, name))])),
    );
    writeFileSync(join(older, 'cu.zip'), packed);
    const server = await serveSite(folder);
    const same = await verify(server.url, '--so-voi', join(older, 'cu.zip'));
    writeFileSync(join(folder, names[1] ?? ''), report(95.3));
    const altered = await verify(server.url, '--so-voi', join(older, 'cu.zip'));
    await server.close();
    rmSync(older, { recursive: true });
    expect([same.exitCode, same.output.split('\n')[0]]).toEqual([
      0,
      'Bản mới giữ nguyên cả 1 tệp của bản cũ, đúng từng byte: văn bản gốc, báo cáo và kỳ công bố.',
    ]);
    expect(altered).toEqual({
      exitCode: 1,
      output: '',
      errors:
        'reports/2026-Q3-cong-an-xa.json, observations.so-dau.value: bản cũ ghi "93.5", bản mới ghi "95.3".\nBản mới không giữ nguyên điều đã công bố: 1 chỗ. Hãy hỏi văn phòng, và giữ cả hai bản.\n',
    });
  });

  it.each([
    ['a folder without a manifest', ['src'], 1, '"src" không có bản kê kiem-chung/ban-ke.json đọc được.\n'],
    [
      'a folder that is not there',
      ['khong-co'],
      2,
      'Không có thư mục "khong-co", hoặc không phải địa chỉ trên máy này.\n',
    ],
    [
      'a host other than this machine',
      ['https://trang.example/'],
      2,
      'Không có thư mục "https://trang.example/", hoặc không phải địa chỉ trên máy này.\n',
    ],
    [
      'an older copy over a line that others can write on',
      ['dist', '--so-voi', 'http://trang.example/'],
      2,
      'Không đọc được bản sao "http://trang.example/": cần một thư mục, tệp .zip hoặc địa chỉ https có kiem-chung/ban-ke.json.\n',
    ],
    [
      'nothing',
      [],
      2,
      'Cách dùng: npm run kiem-chung -- THƯ-MỤC (hoặc http://localhost:… trên máy này) để so từng tệp và tính lại từng đánh giá; thêm --dung-lai để dựng lại từ số liệu và so từng byte; thêm --so-voi BẢN-CŨ (thư mục, tệp .zip hoặc địa chỉ https) để xem bản cũ còn nguyên trong bản này không.\n',
    ],
  ])('refuses %s', async (_, args, exitCode, errors) => {
    expect(await verify(...args)).toEqual({ exitCode, output: '', errors });
  });
});

it('lists the files as sha256sum reads them', () => {
  const files = [{ path: 'chi-tieu/index.html', bytes: 6, sha256: 'a'.repeat(64) }];
  expect(formatChecksums(files)).toBe(`${'a'.repeat(64)}  chi-tieu/index.html\n`);
});

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import {
  checksumFile,
  formatChecksums,
  manifestFile,
  packedFile,
  takeFingerprints,
} from '../../src/core/machine/manifest.ts';
import { writeDataZip } from '../../src/publish/build/write-data-zip.ts';
import { type Answer, runScript } from '../office/commands/run-script.ts';
import { openBrowser, withPage } from './browser.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'figures-'));
  // Without what stands packed beside each file, which would tell that the file was altered before its figures do.
  cpSync(inject('siteFolder'), folder, { recursive: true, filter: (file) => !packedFile.test(file) });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What is said of the site with files altered, and their fingerprints in the manifest with them. */
async function verifyWith(alterations: Record<string, (text: string) => string>): Promise<Answer> {
  const lists = [...Object.keys(alterations), manifestFile, checksumFile, 'du-lieu/tat-ca.zip'];
  const kept = lists.map((path) => [join(folder, path), readFileSync(join(folder, path))] as const);
  for (const [path, alter] of Object.entries(alterations)) {
    writeFileSync(join(folder, path), alter(readFileSync(join(folder, path), 'utf8')));
  }
  await writeDataZip(folder);
  const list = join(folder, manifestFile);
  const files = await takeFingerprints(folder);
  writeFileSync(list, JSON.stringify({ ...JSON.parse(readFileSync(list, 'utf8')), files }));
  writeFileSync(join(folder, checksumFile), formatChecksums(files));
  const answer = await runScript('src/publish/verification/verify.ts', [folder]);
  for (const [one, bytes] of kept) writeFileSync(one, bytes);
  return answer;
}

function replaceIn(text: string, found: string | RegExp, by: string): string {
  const altered = text.replace(found, by);
  expect(altered).not.toBe(text);
  return altered;
}

describe('npm run kiem-chung', () => {
  it('computes every verdict of the site again and finds each as published', async () => {
    const { exitCode, output, errors } = await runScript('src/publish/verification/verify.ts', [folder]);
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: '' });
    expect(output).toMatch(
      /\nTính lại từ báo cáo đã công bố: đúng cả \d+ đánh giá của 6 kỳ và 26 trang chỉ tiêu\.\nCùng các báo cáo ấy: đúng cả \d+ tình trạng công trình, đề án, kế hoạch, nhiệm vụ đã công bố\.\nCác kỳ đã công bố: đúng cả 133 trang chỉ tiêu như lúc công bố\.\nKỳ quý I\/2026 theo cách tính bản 1, cũ hơn bản của chương trình này: không tính lại được.*\nKỳ quý II\/2026 theo cách tính bản 1.*\n(?:Lưu ý, du-lieu\/v1\/releases\/2026-Q[12]\.json, .*\n)+Chữ ký số: chưa ký.*\nCòn trang hướng dẫn, .*\n$/,
    );
  });

  // One after the other would find the same: to verify takes the time.
  describe('of three things that were altered at once', () => {
    const page = 'chi-tieu/giam-ngheo/index.html';
    const table = 'du-lieu/v1/verdicts.csv';
    let exitCode: number;
    let errors: string[];
    beforeAll(async () => {
      const said = await verifyWith({
        [page]: (html) =>
          replaceIn(replaceIn(html, 'Không đạt', 'Đạt'), /(class="cards-period".*?class="number"[^>]*>)0,3%/s, '$10%'),
        [table]: (csv) => replaceIn(csv, /(2027-Q4,2028-01-31,true,giam-ngheo,ho-ngheo,true,)not-met,/, '$1reached,'),
      });
      exitCode = said.exitCode;
      errors = said.errors.split('\n');
    });

    it('finds a state that was altered on a page together with its fingerprint', () => {
      expect(exitCode).toBe(1);
      expect(errors).toContain(`${page}: trang ghi "Đạt", tính lại từ báo cáo thì "Không đạt".`);
    });

    it('finds a value that was altered in the ledger of a page', () => {
      expect(errors).toContainEqual(
        expect.stringMatching(
          /giam-ngheo\/index\.html: trang ghi "quý IV\/2027 \| 0% \| .*", tính lại .* "quý IV\/2027 \| 0,3% \| .*"\.$/,
        ),
      );
    });

    it('finds a verdict that was altered in a table, and nothing else', () => {
      expect(errors).toContain(
        `${table}, 2027-Q4 / giam-ngheo / ho-ngheo, Trạng thái: trang ghi "reached", tính lại từ báo cáo thì "not-met".`,
      );
      expect(errors.slice(3)).toEqual([
        'Không khớp: 3 chỗ. Con số hoặc đánh giá trên trang không phải kết quả tính từ báo cáo đã công bố.',
        '',
      ]);
    });
  });
});

it('lets a citizen hold two copies against each other in one file, offline: a published figure made anew with every digest', async () => {
  const older = mkdtempSync(join(tmpdir(), 'older-'));
  cpSync(folder, older, { recursive: true });
  const report = join(folder, 'du-lieu/v1/reports/2026-Q2-phong-van-hoa-xa-hoi.json');
  const text = readFileSync(report, 'utf8');
  writeFileSync(report, text.replace(/("value": )([\d.]+)/, '$111.5'));
  const said = await withPage(await openBrowser(), { offline: true }, async (page) => {
    await page.goto(pathToFileURL(join(folder, 'kiem-chung/so-hai-ban.htm')).href);
    const [first, second] = await page.locator('input[webkitdirectory]').all();
    await first?.setInputFiles(older);
    await second?.setInputFiles(folder);
    await page.waitForSelector('.rewritten, .kept');
    return (await page.locator('[role=status]').textContent()) ?? '';
  });
  writeFileSync(report, text);
  rmSync(older, { recursive: true });
  expect(said).toMatch(
    /^reports\/2026-Q2-phong-van-hoa-xa-hoi\.json, observations\.[\w-]+\.value\.value: bản cũ ghi "[\d.]+", bản mới ghi "11\.5"\./,
  );
});

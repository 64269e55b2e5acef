// `npm run pictures`: takes the pictures of the README and of the editor's guide anew, after a change of how things look.
// Needs LibreOffice, which draws the template, and both built sites: `npm run build` and `npm run demo` before it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { loadImage } from '@napi-rs/canvas';
import type { Browser } from 'playwright-core';
import { sheetNames } from '../../src/office/words/template.ts';
import { serveSite } from '../../src/publish/deploy/static-server.ts';
import { openBrowser, withPage } from '../built-site/browser.ts';
import { aFigure, someFigures, type TestRow } from '../office/intake/filled-tables.ts';
import { cropToInk, save, take } from './save-picture.ts';
import { takeDesk } from './take-desk.ts';

const window = { viewport: { width: 1000, height: 700 } };

await takeTemplate();
await takePages();

/** The sheets of the template as they are on the screen, with the letters and numbers at their edges. */
async function takeTemplate(): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'pictures-'));
  const file = join(work, 'bieu-mau.xlsx');
  const made = ['--ky', '2026-Q3', '--co-quan', 'phong-van-hoa-xa-hoi', '--tep', file];
  execFileSync(process.execPath, ['src/office/commands/template.ts', ...made]);
  const pictures = [
    { name: 'bieu-mau-bia', sheet: sheetNames.cover, area: 'A1:B12' },
    { name: 'bieu-mau-chi-tieu', sheet: sheetNames.figures, area: 'A1:H9' },
  ];
  for (const { name, sheet, area } of pictures) {
    await keepOnly(file, sheet, area, join(work, `${name}.xlsx`));
    execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', work, join(work, `${name}.xlsx`)]);
    execFileSync('pdftoppm', ['-r', '120', '-png', '-singlefile', join(work, `${name}.pdf`), join(work, name)]);
    save(name, cropToInk(await loadImage(join(work, `${name}.png`))));
  }
  rmSync(work, { recursive: true });
}

async function keepOnly(file: string, kept: string, printArea: string, into: string): Promise<void> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(file);
  for (const sheet of workbook.worksheets) {
    if (sheet.name !== kept) workbook.removeWorksheet(sheet.id);
  }
  for (const sheet of workbook.worksheets) {
    Object.assign(sheet.headerFooter, { oddFooter: '' });
    const onScreen = { showRowColHeaders: true, showGridLines: true };
    const onePage = { fitToPage: true, fitToWidth: 1, fitToHeight: 1, paperSize: 8, orientation: 'landscape' } as const;
    Object.assign(sheet.pageSetup, { ...onScreen, ...onePage, printArea });
  }
  await workbook.xlsx.writeFile(into);
}

async function takePages(): Promise<void> {
  const [real, demo] = [await serveSite('dist'), await serveSite('dist-demo')];
  const browser = await openBrowser();
  await withPage(browser, { viewport: { width: 1280, height: 800 } }, async (page) => {
    await page.goto(real.url);
    await page.screenshot({ path: '.github/home.png' });
  });
  await takeChecked(browser, demo.url, 'kiem-tra-co-loi', [
    aFigure('935', { refersTo: 'Quý I/2028' }),
    aFigure('0,625', { code: 'nuoc-sach/nuoc-sach', refersTo: 'Quý I/2028' }),
  ]);
  await takeChecked(browser, demo.url, 'kiem-tra-xem-truoc', [
    aFigure('95,9', { refersTo: 'Quý I/2028' }),
    aFigure('98,4', { code: 'nuoc-sach/nuoc-sach', refersTo: 'Quý I/2028' }),
  ]);
  await withPage(browser, window, async (page) => {
    await page.goto(`${demo.url}cong-bo/2027-q4/`);
    await take(page, 'ky-cong-bo', { x: 0, y: 0, width: 1000, height: 760 });
  });
  await takeDesk(browser);
  await browser.close();
  await Promise.all([real.close(), demo.close()]);
}

/** What the page that checks a file says of one, filled with made-up figures. */
async function takeChecked(browser: Browser, url: string, name: string, rows: TestRow[]): Promise<void> {
  const cover = {
    period: 'Quý I/2028',
    agency: 'Phòng Văn hóa - Xã hội',
    date: '05/04/2028',
    receivedOn: '06/04/2028',
  };
  const file = { name: 'bao-cao.xlsx', mimeType: '', buffer: Buffer.from(await someFigures(rows, cover)) };
  await withPage(browser, window, async (page) => {
    await page.goto(`${url}kiem-tra/`);
    await page.getByLabel('Chọn tệp').setInputFiles(file);
    const said = page.getByRole('status').filter({ hasText: `${file.name}: ` });
    await said.waitFor();
    const [from, main] = [await said.boundingBox(), await page.locator('main').boundingBox()];
    if (from === null || main === null) throw new Error(`${name}: nothing to take`);
    await take(page, name, { x: main.x, y: from.y - 12, width: main.width, height: main.y + main.height - from.y });
  });
}

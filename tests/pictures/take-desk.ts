import { homedir } from 'node:os';
import type { Browser, Page } from 'playwright-core';
import { withPage } from '../built-site/browser.ts';
import { atDesk, type TriedDesk } from '../office/desk/a-desk.ts';
import { aFigure, someFigures } from '../office/intake/filled-tables.ts';
import { take } from './save-picture.ts';

/** The steps of the desk as an office meets them: a quarter of made-up figures, from the first page to the last. */
export function takeDesk(browser: Browser): Promise<void> {
  return atDesk((desk) =>
    withPage(browser, { viewport: { width: 1000, height: 700 }, locale: 'vi-VN' }, async (page) => {
      const { send, shown, url } = desk;
      await page.goto(url);
      await takeMain(page, 'ban-lam-viec-dau', 620);
      await page.goto(`${url}giao-viec`);
      // Whose machine it is stays out of the picture.
      await page.getByLabel('Lập vào thư mục').fill('C:\\Gửi\\Quý III');
      await takeMain(page, 'ban-lam-viec-giao-viec', 640);
      await receive(desk);
      await page.goto(`${url}nhan-tep`);
      await takeMain(page, 'ban-lam-viec-nhan-tep', 1040);
      await send('duyet/dung', {});
      await desk.desk.background.ended();
      await send('duyet/con-thieu', { 'con-thieu': 'co', thieu: await shown('duyet', 'thieu') });
      const names = { 'nguoi-duyet': 'Nguyễn Văn A, Bí thư Đảng ủy', 'nguoi-lam': 'Lê Văn C' };
      await send('duyet/nguoi-duyet', { ...names, 'so-lieu': await shown('duyet', 'so-lieu') });
      await page.goto(`${url}duyet`);
      await takeMain(page, 'ban-lam-viec-duyet', 980);
      for (const box of await page.getByRole('checkbox').all()) await box.check();
      await page.getByRole('button', { name: 'Ghi những mục đã xem' }).click();
      await page.goto(`${url}cong-bo`);
      await takeMain(page, 'ban-lam-viec-cong-bo', 900);
      await page.goto(`${url}sau-cong-bo/sua/errata/an-ninh-chu-dong`);
      await takeMain(page, 'ban-lam-viec-sua', 700);
      if ((await page.content()).includes(homedir())) throw new Error('A picture shows whose machine it is');
    }),
  );
}

async function receive({ send }: TriedDesk): Promise<void> {
  const cover = { agency: 'Công an xã', number: '45/BC-CAX', issuer: 'Công an xã', receivedOn: null };
  const other = { ...cover, agency: 'Trạm y tế xã', number: '46/BC-TYT', issuer: 'Trạm y tế xã' };
  const files = [
    { name: 'CAX.xlsx', bytes: await someFigures([aFigure('93,9')], cover) },
    { name: 'TYT.xlsx', bytes: await someFigures([aFigure('nhiều')], other) },
  ];
  await send('nhan-tep/them', { tep: files.map(({ name, bytes }) => new File([new Uint8Array(bytes)], name)) });
}

/** The upper part of what the page says, without the frame around it. */
async function takeMain(page: Page, name: string, most: number): Promise<void> {
  const main = await page.locator('.page-main').boundingBox();
  if (main === null) throw new Error(`${name}: nothing to take`);
  await take(page, name, { x: main.x - 12, y: main.y, width: main.width + 12, height: Math.min(main.height, most) });
}

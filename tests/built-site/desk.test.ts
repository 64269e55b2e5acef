import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { git } from '../office/commands/repository.ts';
import { atDesk } from '../office/desk/a-desk.ts';
import { aFigure, someFigures } from '../office/intake/filled-tables.ts';
import { runAxe } from './axe.ts';
import { openBrowser, wide } from './browser.ts';

/** The filled workbook of a body, in a folder as it lies in a mail. */
async function fill(folder: string, name: string, agency: string, value: string): Promise<string> {
  const file = path.join(folder, name);
  const cover = { agency, number: `45/BC-${name.slice(0, 3)}`, issuer: agency, receivedOn: null };
  await writeFile(file, await someFigures([aFigure(value)], cover));
  return file;
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

/** Follows a step of the navigation, and looks for what a screen reader would stumble over. */
async function goTo(page: Page, step: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: step }).click();
  // With its styles: without them, targets are small.
  await page.waitForLoadState();
  expect(await runAxe(page, page.url())).toEqual([]);
}

const words = (page: Page) => page.getByRole('main').textContent();

it('brings a quarter from workbooks to the published site with clicks and files alone', async () => {
  await atDesk(async ({ url, project, content }) => {
    const browser = await openBrowser();
    const page = await browser.newPage({ viewport: wide, acceptDownloads: true });
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await page.goto(url);
    expect(await words(page)).toContain('Việc tiếp theo: 1. Giao việc');

    await goTo(page, '1. Giao việc');
    await page.getByLabel('Lập vào thư mục').fill(path.join(project, 'gửi đi'));
    // The keyboard alone does as well.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Đã lập 16 biểu mẫu').waitFor();
    expect(readdirSync(path.join(project, 'gửi đi'))).toHaveLength(17);

    await goTo(page, '2. Nhận tệp');
    await page.getByLabel('Ngày Văn phòng nhận').fill('10/10/2026');
    await press(page, 'Ghi ngày nhận');
    const police = await fill(project, 'CAX.xlsx', 'Công an xã', '93,9');
    const faulty = await fill(project, 'VHXH.xlsx', 'Phòng Văn hóa - Xã hội', 'nhiều');
    await page.getByLabel('Chọn tệp').setInputFiles([police, faulty]);
    await press(page, 'Nhận những tệp này');
    await page.getByText('Đã nhận 2 tệp.').waitFor();
    expect(await words(page)).toContain('Phải sửa, chưa dùng được');
    const [letter] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Thư trả lời VHXH.xlsx' }).click(),
    ]);
    expect(letter.suggestedFilename()).toBe('VHXH-tra-loi.txt');
    expect(readFileSync(await letter.path(), 'utf8')).toContain('tìm thấy "nhiều"');
    const [marked] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Tệp đánh dấu chỗ sửa của VHXH.xlsx' }).click(),
    ]);
    expect(marked.suggestedFilename()).toBe('VHXH-can-sua.xlsx');

    // The mended file is dropped onto the page; it says something else than the police.
    await fill(project, 'VHXH.xlsx', 'Phòng Văn hóa - Xã hội', '92');
    const bytes = readFileSync(faulty).toString('base64');
    const dropped = await page.evaluateHandle((encoded) => {
      const transfer = new DataTransfer();
      const content = Uint8Array.from(atob(encoded), (one) => one.charCodeAt(0));
      transfer.items.add(new File([content], 'VHXH.xlsx'));
      return transfer;
    }, bytes);
    await page.dispatchEvent('[data-drop]', 'drop', { dataTransfer: dropped });
    await page.getByText('Đã nhận 1 tệp.').waitFor();
    await page.getByText('Phòng Văn hóa - Xã hội ghi 92, Công an xã ghi 93,9').waitFor();
    expect(await runAxe(page, page.url())).toEqual([]);

    await goTo(page, '3. Duyệt');
    await press(page, 'Dựng trang nháp');
    await page.getByText('Trang nháp đã đúng với số liệu hiện có.').waitFor();
    const [draft] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('link', { name: 'Mở trang nháp' }).click(),
    ]);
    await draft.waitForLoadState();
    expect(await draft.title()).toBe('18-CTr/ĐU');
    await draft.close();
    for (const box of await page.locator('.ticks').getByRole('checkbox').all()) await box.check();
    await press(page, 'Ghi những mục đã xem');
    await page.getByLabel('Công bố dù còn thiếu').check();
    // A tick that is not sent yet looks as one that is: beside the button it is said.
    const unsent = page.getByText('Chưa ghi: bấm nút này.').filter({ visible: true });
    expect(await unsent.count()).toBe(1);
    await press(page, 'Ghi quyết định');
    await page.getByText('Sẽ công bố dù còn thiếu').waitFor();
    expect(await unsent.count()).toBe(0);
    await page.getByLabel('Người duyệt, họ tên và chức vụ').fill('Trần Thị B, Bí thư Đảng ủy');
    await page.getByLabel('Người làm, họ tên').fill('Lê Văn C');
    await press(page, 'Ghi tên');
    await page.getByRole('link', { name: 'Phiếu trình ký để in' }).click();
    expect(await words(page)).toContain('Phiếu trình duyệt công bố quý III/2026');
    expect(await runAxe(page, page.url())).toEqual([]);

    await goTo(page, '4. Công bố');
    await page.getByLabel('Thư mục công bố').fill(path.join(project, 'cong'));
    await page.getByLabel('Tôi biết: số liệu được công bố dưới tên').check();
    await press(page, 'Công bố');
    await page.getByText('Đã công bố quý III/2026.').waitFor();
    expect(git(project, 'status', '--porcelain', '--', 'content')).toBe('');
    expect(existsSync(path.join(content, 'releases/2026-Q3.json'))).toBe(true);
    await goTo(page, 'Đang ở đâu');
    expect(await words(page)).toContain('Kỳ quý IV/2026');

    // A published value turns out wrong.
    await goTo(page, '5. Sau công bố');
    await page.getByRole('link', { name: 'Chọn số cần đính chính' }).click();
    await page.getByRole('link', { name: /93,9/ }).click();
    await page.getByLabel('Giá trị').fill('93,4');
    await page.getByLabel('Số văn bản').fill('46/BC-CAX');
    // Enter asks for the check, and takes nothing out of a list.
    await page.keyboard.press('Enter');
    await page.getByText('Còn 3 chỗ phải sửa. Chưa ghi gì.').waitFor();
    expect(await runAxe(page, page.url())).toEqual([]);
    await page.getByLabel('Lý do đính chính').fill('Cộng nhầm hai thôn.');
    await page.getByLabel('Ngày văn bản').fill('11/10/2026');
    await page.getByLabel('Cơ quan ký văn bản').fill('Công an xã');
    await press(page, 'Kiểm tra và xem trước');
    expect(await runAxe(page, page.url())).toEqual([]);
    await press(page, 'Ghi');
    await page.getByText('Đã ghi đính chính').waitFor();
    expect(existsSync(path.join(content, 'reports/2026-Q3-cong-an-xa-bo-sung.json'))).toBe(true);

    // A list of the form grows and shrinks by buttons.
    await page.getByRole('link', { name: 'Thêm văn bản giao việc' }).click();
    await press(page, 'Thêm vào: Việc giao cho từng cơ quan');
    await page.getByLabel('Cơ quan', { exact: true }).first().selectOption({ label: 'Công an xã' });
    expect(await page.getByLabel('Cơ quan', { exact: true }).count()).toBe(2);
    expect(await runAxe(page, page.url())).toEqual([]);
    const list = page.locator('details:has(> summary[data-chosen])').first();
    await list.locator('summary').click();
    await list.getByRole('checkbox').first().check();
    expect(await list.locator('summary').textContent()).toBe('Đã chọn 1 mục');
    await list.getByRole('checkbox').first().uncheck();
    expect(await list.locator('summary').textContent()).toBe('Chưa chọn mục nào');
    await page.goto(`${url}cong-bo/may-chu`);
    expect(await runAxe(page, page.url())).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

it('keeps what is typed and ticked through a build that ends, a reload and Back, and says when the desk has stopped', async () => {
  await atDesk(async ({ url, project, send, outside }) => {
    const page = await (await openBrowser()).newPage({ viewport: wide });
    const { build } = outside;
    const waiting = Promise.withResolvers<void>();
    outside.build = async (order) => {
      await waiting.promise;
      return build(order);
    };
    await send('nhan-tep/them', {
      tep: new File([readFileSync(await fill(project, 'CAX.xlsx', 'Công an xã', '93,9'))], 'CAX.xlsx'),
    });
    await page.goto(`${url}duyet`);
    await press(page, 'Dựng trang nháp');
    await page.getByText('Đang dựng trang nháp.').waitFor();
    const [tick, approver, note] = [
      page.locator('.ticks').getByRole('checkbox').first(),
      page.getByLabel('Người duyệt, họ tên và chức vụ'),
      page.getByLabel('Ghi chú cho người duyệt'),
    ];
    await tick.check();
    await approver.fill('Trần Thị B');
    await note.pressSequentially('Đang gõ');
    // Not a word of somebody who goes on typing is lost.
    waiting.resolve();
    await page.getByText('Trang nháp đã đúng với số liệu hiện có.').waitFor();
    await page.keyboard.type(' tiếp');
    const expectAll = async () => {
      expect(await tick.isChecked()).toBe(true);
      expect(await approver.inputValue()).toBe('Trần Thị B');
      expect(await note.inputValue()).toBe('Đang gõ tiếp');
    };
    await expectAll();
    await page.reload();
    await expectAll();
    await page.goto(url);
    await page.goBack();
    await expectAll();
    // Another form of the page is sent.
    await press(page, 'Ghi những mục đã xem');
    await expectAll();
    await page.getByLabel('Người làm, họ tên').fill('Lê Văn C');
    await press(page, 'Ghi tên');
    await note.fill('');
    await press(page, 'Ghi tên');
    // What the desk has taken in goes before what was once typed.
    expect(await note.inputValue()).toBe('');

    const last = Promise.withResolvers<void>();
    outside.build = async (order) => {
      await last.promise;
      return build(order);
    };
    await press(page, 'Dựng lại trang nháp');
    await page.getByText('Đang dựng trang nháp.').waitFor();
    await page.route('**/tien-do', (route) => route.abort());
    await page.getByText('Bàn làm việc đã dừng').waitFor();
    expect(await page.getByText('Đang dựng trang nháp.').isVisible()).toBe(false);
    last.resolve();
    await page.close();
  });
});

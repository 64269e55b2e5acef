import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { runAxe } from './axe.ts';
import { narrow, openBrowser, openPage, wide, withPage } from './browser.ts';

const siteUrl = inject('siteUrl');
const folder = inject('siteFolder');
const list = '/nhiem-vu/';
const council = `${list}?co-quan=hoi-dong-nhan-dan`;
const councilTasks = ['nv-1-6-1-01', 'nv-1-6-1-02', 'nv-1-6-1-03'];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});

describe('the list of tasks, narrowed', () => {
  it.each([
    ['by a body', council, councilTasks],
    ['by a target and a field', `${list}?chi-tieu=nong-thon-moi&linh-vuc=nong-nghiep-nong-thon-moi`, ['nv-2-4-02']],
    ['by a cited document', `${list}?van-ban=01-nq-tu`, ['nv-4-2-01']],
    [
      'by a division and a field',
      `${list}?nhom=dot-pha-cong-trinh&linh-vuc=khau-dot-pha`,
      ['quy-hoach-xa', 'vi-pham-dat-dai', 'giay-chung-nhan-dat'],
    ],
    [
      'by nothing, where no task has what it asks for',
      `${list}?co-quan=khong-co&chi-tieu=tram-y-te&linh-vuc=cong-nghiep`,
      ['nv-2-2-01', 'nv-2-2-02'],
    ],
  ])('shows what its address says: %s', async (_, path, expected) => {
    await withPage(browser, { viewport: wide }, async (page) => {
      await openPage(page, siteUrl, path);
      expect(await shownIds(page)).toEqual(expected);
    });
  });

  it('says how many there are and by what', async () => {
    await withPage(browser, { viewport: wide }, async (page) => {
      await openPage(page, siteUrl, list);
      expect(await statusOf(page)).toBe('88/88 việc.');
      await page.getByLabel('Cơ quan nêu tên hoặc được giao').selectOption('hoi-dong-nhan-dan');
      expect(await statusOf(page)).toBe('3/88 việc. Cơ quan nêu tên hoặc được giao: Hội đồng nhân dân xã.');
      await page.getByRole('button', { name: 'Bỏ hết điều kiện' }).click();
      expect(await statusOf(page)).toBe('88/88 việc.');
      expect(new URL(page.url()).search).toBe('');
    });
  });

  it('says so where nothing answers, as an address can ask', async () => {
    await withPage(browser, { viewport: wide }, async (page) => {
      await openPage(page, siteUrl, `${council}&nhom=quoc-phong-an-ninh`);
      expect(await statusOf(page)).toMatch(/^0\/88 việc\. .*Không có việc nào hợp cả các điều kiện đã chọn\.$/);
      expect(await page.locator('main h2:visible, main h3:visible').count()).toBe(0);
    });
  });

  it('keeps each step in the address, and goes back step by step', async () => {
    await withPage(browser, { viewport: wide }, async (page) => {
      await openPage(page, siteUrl, list);
      await page.getByLabel('Lĩnh vực').selectOption('khoa-hoc-chuyen-doi-so');
      await page.locator('select[name=xep]').selectOption('thoi-han');
      expect(new URL(page.url()).search).toBe('?linh-vuc=khoa-hoc-chuyen-doi-so&xep=thoi-han');
      await page.goBack();
      expect(await page.locator('select[name=xep]').inputValue()).toBe('');
      expect(await shownIds(page)).toHaveLength(5);
      await page.goBack();
      await expect.poll(async () => (await shownIds(page)).length).toBe(88);
    });
  });

  it('counts beside each choice what it would show, and bars what would show nothing', async () => {
    await withPage(browser, { viewport: wide }, async (page) => {
      await openPage(page, siteUrl, council);
      const options = await page
        .getByLabel('Nhóm nhiệm vụ')
        .locator('option')
        .evaluateAll((all) => all.map((one) => [one.textContent, (one as HTMLOptionElement).disabled]));
      expect(options.slice(0, 3)).toEqual([
        ['Tất cả', false],
        ['1. Công tác xây dựng Đảng và hệ thống chính trị (3)', false],
        ['2. Phát triển kinh tế, khoa học công nghệ, bảo vệ môi trường (0)', true],
      ]);
      await page.locator('[data-clear]').click();
      await expect
        .poll(() => page.getByLabel('Nhóm nhiệm vụ').locator('option').nth(1).textContent())
        .toBe('1. Công tác xây dựng Đảng và hệ thống chính trị (42)');
    });
  });

  it('puts what has a deadline first when asked, and back in the order of the document', async () => {
    await withPage(browser, { viewport: wide }, async (page) => {
      await openPage(page, siteUrl, `${list}?xep=thoi-han`);
      expect((await shownIds(page)).slice(0, 3)).toEqual(['nv-2-1-01', 'nv-4-2-01', 'nv-1-1-01']);
      await page.locator('select[name=xep]').selectOption('');
      expect((await shownIds(page)).slice(0, 2)).toEqual(['nv-1-1-01', 'nv-1-1-02']);
      await expect.poll(async () => (await shownIds(page)).length).toBe(88);
    });
  });

  it('is whole on paper, however soon after a choice it is printed', async () => {
    await withPage(browser, { viewport: wide }, async (page) => {
      await openPage(page, siteUrl, `${list}?nhom=quoc-phong-an-ninh`);
      const inSight = await page.evaluate(() => {
        document.querySelector<HTMLElement>('[data-clear]')?.click();
        const count = () => document.querySelectorAll('[data-choices]:not([hidden])').length;
        const soon = count();
        dispatchEvent(new Event('beforeprint'));
        return [soon, count()];
      });
      expect(inSight[0]).toBeLessThan(88);
      expect(inSight[1]).toBe(88);
    });
  });

  it('works with the keyboard alone, on a phone', async () => {
    await withPage(browser, { viewport: narrow }, async (page) => {
      await openPage(page, siteUrl, list);
      await page.locator('.filters summary').focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowDown');
      expect(new URL(page.url()).search).toBe('?nhom=xay-dung-dang');
      expect(await shownIds(page)).toHaveLength(42);
    });
  });

  it('has nothing that axe objects to, opened and narrowed', async () => {
    await withPage(browser, { viewport: narrow }, async (page) => {
      await openPage(page, siteUrl, council);
      await page.locator('.filters summary').click();
      expect(await runAxe(page, council)).toEqual([]);
    });
  });
});

describe('what is in sight, taken along', () => {
  it('is a table of these tasks alone, as the whole table has them', async () => {
    const saved = await take(council, 'csv');
    const whole = readFileSync(join(folder, 'nhiem-vu/tat-ca.csv'), 'utf8');
    const rowsOf = (csv: string) => parse(csv, { bom: true, columns: true }) as Record<string, string>[];
    expect(saved.startsWith('\uFEFFMã,')).toBe(true);
    expect(rowsOf(saved)).toEqual(rowsOf(whole).filter((row) => councilTasks.includes(row['Mã'] ?? '')));
    expect(rowsOf(whole)).toHaveLength(88);
  });

  it('is a calendar of their days', async () => {
    const saved = await take(`${list}?linh-vuc=an-ninh-trat-tu`, 'ics');
    expect(saved).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
    expect(saved.match(/^UID:.*$/gm)).toEqual(['UID:nv-4-2-01@chuong-trinh-hanh-dong.example']);
  });

  it('offers no calendar where nothing has a day', async () => {
    await withPage(browser, { viewport: wide }, async (page) => {
      await openPage(page, siteUrl, council);
      expect(await page.locator('[data-take=ics]').isVisible()).toBe(false);
    });
  });
});

describe('on paper', () => {
  it('the list says the words, how to quote them, what was chosen and the address; no means', async () => {
    await withPage(browser, { viewport: wide }, async (page) => {
      await openPage(page, siteUrl, council);
      await page.emulateMedia({ media: 'print' });
      // biome-ignore lint/performance/useDomNodeTextContent: only what is seen counts here.
      const seen = await page.locator('main').innerText();
      expect(seen).toContain(
        'Nâng cao chất lượng, năng lực hoạt động của đại biểu Hội đồng nhân dân xã đặc biệt là đại biểu hoạt động chuyên trách. (nhiệm vụ thứ 2, mục 1.6.1, phần III, Chương trình hành động số 18-CTr/ĐU ngày 31/3/2026)',
      );
      expect(seen).toContain('3/88 việc. Cơ quan nêu tên hoặc được giao: Hội đồng nhân dân xã.');
      expect(seen).toContain('https://chuong-trinh-hanh-dong.example/nhiem-vu/?co-quan=hoi-dong-nhan-dan');
      expect(seen).not.toContain('Lọc và sắp xếp');
      expect(await page.locator('select:visible, button:visible').count()).toBe(0);
    });
  });
});

describe('without JavaScript', () => {
  it('the whole list is there, in the order of the document, with the ways to take it along, and no filters', async () => {
    await withPage(browser, { viewport: narrow, javaScriptEnabled: false }, async (page) => {
      await openPage(page, siteUrl, council);
      expect(await page.locator('[data-choices]:visible').count()).toBe(88);
      expect(await page.locator('[data-filters]:visible, select:visible').count()).toBe(0);
      expect(await page.locator('[data-take=csv]').getAttribute('href')).toBe('/nhiem-vu/tat-ca.csv');
    });
  });
});

function shownIds(page: Page): Promise<(string | undefined)[]> {
  return page
    .locator('[data-choices]:visible')
    .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['id']));
}

function statusOf(page: Page): Promise<string | null> {
  return page.locator('[data-filter-status]').textContent();
}

function take(path: string, form: 'csv' | 'ics'): Promise<string> {
  return withPage(browser, { viewport: wide }, async (page) => {
    await openPage(page, siteUrl, path);
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-take=${form}]`).click()]);
    expect(download.suggestedFilename()).toBe(`viec-dang-xem.${form}`);
    return readFileSync(await download.path(), 'utf8');
  });
}

import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { measureSidewaysScroll, narrow, openBrowser, wide, withPage } from './browser.ts';

const siteUrl = inject('siteUrl');
const section = `${siteUrl}chuong-trinh/y-te/`;
const firstLink = '[data-search-results] li a';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});

describe('the search page', () => {
  it('answers the question in its address: names, kinds, places, words in their own spelling', async () => {
    await withPage(browser, { viewport: wide }, async (page) => {
      await search(page, 'bhyt');
      const first = page.locator('[data-search-results] li').first();
      expect(await first.locator('a').getAttribute('href')).toBe('/chi-tieu/bao-hiem-y-te/#ct-bao-hiem-y-te');
      expect(await first.locator('a').textContent()).toBe('Dân số tham gia bảo hiểm y tế');
      expect(await first.locator('.search-what').textContent()).toBe('Chỉ tiêu (11) · mục 3.2, phần II');
      expect(await first.locator('.search-words').textContent()).toBe(
        'Đến năm 2030, tỷ lệ dân số tham gia bảo hiểm y tế đạt từ 97% trở lên.',
      );
      expect(await first.locator('mark').allTextContents()).toEqual(['bảo hiểm y tế', 'bảo hiểm y tế']);
    });
  });

  it('says how it understood the question, and offers its very letters', async () => {
    await withPage(browser, { viewport: wide }, async (page) => {
      await search(page, 'chuyeenr ddooir soos');
      expect(await page.locator('[data-search-note]').textContent()).toBe(
        'Ý bạn là chuyển đổi số? Tìm đúng chữ đã gõ: chuyeenr ddooir soos.',
      );
      await page.locator('[data-search-note] a').click();
      await page.waitForSelector('[data-search-found]', { state: 'hidden' });
      expect(new URL(page.url()).searchParams.get('nguyen-van')).toBe('1');
      expect(await page.locator('.search-status').textContent()).toBe('Không tìm thấy “chuyeenr ddooir soos”.');
    });
  });

  it('tells a screen reader how many there are, once somebody pauses', async () => {
    await withPage(browser, { viewport: wide }, async (page) => {
      await page.goto(`${siteUrl}tim-kiem/`);
      const status = page.locator('.search-status[role=status]');
      await page.locator('#tim').pressSequentially('nước sạch', { delay: 20 });
      await page.waitForFunction(() => document.querySelector('.search-status')?.textContent?.includes('“nước sạch”'));
      expect(await status.textContent()).toMatch(/^\d+ kết quả cho “nước sạch”\.$/);
    });
  });

  it('narrows by kind, part, body and state, keeps that in the address, and counts each choice', async () => {
    await withPage(browser, { viewport: wide }, async (page) => {
      await search(page, 'bảo hiểm y tế');
      const kind = page.getByLabel('Loại');
      expect(await kind.locator('option').allTextContents()).toEqual([
        expect.stringMatching(/^Tất cả \(\d+\)$/),
        expect.stringMatching(/^Chỉ tiêu \(\d+\)$/),
        expect.stringMatching(/^Đề án, kế hoạch \(\d+\)$/),
      ]);
      await kind.selectOption('plan');
      expect(await page.locator(firstLink).count()).toBe(1);
      expect(new URL(page.url()).search).toContain('loai=plan');
      const shared = page.url();
      await page.goto(`${siteUrl}tim-kiem/`);
      await page.goto(shared);
      await page.waitForSelector(firstLink);
      expect(await page.locator(firstLink).getAttribute('href')).toBe('/de-an/cham-soc-suc-khoe/#da-cham-soc-suc-khoe');
    });
  });

  it('shows ten at a time, and puts the focus on the first of the next ten', async () => {
    await withPage(browser, { viewport: wide }, async (page) => {
      await search(page, 'cán bộ');
      expect(await page.locator(firstLink).count()).toBe(10);
      await page.getByRole('button', { name: 'Xem thêm kết quả' }).press('Enter');
      const focused = await page.evaluate(() =>
        [...document.querySelectorAll('[data-search-results] li a')].indexOf(document.activeElement as Element),
      );
      expect(focused).toBe(10);
    });
  });

  it('leads to the exact clause, where the words are marked, also after Back, and with Escape the whole clause', async () => {
    await withPage(browser, { viewport: wide }, async (page) => {
      await search(page, 'thượng tôn pháp luật');
      await page.locator(firstLink).first().click();
      await page.waitForURL('**/nhiem-vu/nv-1-5-02/#nv-1-5-02');
      const before = await page.locator('main').ariaSnapshot();
      await page.waitForFunction(() => CSS.highlights.size === 1);
      expect(await page.locator('main').ariaSnapshot()).toBe(before);
      expect(await readMarks(page)).toEqual({ words: ['thượng tôn', 'pháp luật'], isClauseMarked: false });
      await page.goto(`${siteUrl}nhiem-vu/nv-1-5-02/?#nv-1-5-02`);
      await page.waitForLoadState('networkidle');
      expect(await readMarks(page)).toEqual({ words: [], isClauseMarked: true });
      await page.goBack();
      await page.waitForFunction(() => CSS.highlights.size === 1);
      await page.keyboard.press('Escape');
      expect(await readMarks(page)).toEqual({ words: [], isClauseMarked: true });
      await page.reload({ waitUntil: 'networkidle' });
      expect(await readMarks(page)).toEqual({ words: [], isClauseMarked: true });
    });
  });

  it('names what the programme does not say, folds what is near, and looks in reports only on a tap', async () => {
    await withPage(browser, { viewport: narrow }, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(`${siteUrl}tim-kiem/?q=${encodeURIComponent('đèn đường')}`);
      await page.waitForSelector('[data-search-note]:not([hidden])');
      await page.waitForLoadState('networkidle');
      expect(asked.filter((path) => path.includes('pagefind'))).toEqual([]);
      await page.getByRole('button', { name: 'Tìm cả trong báo cáo và công bố' }).click();
      await page.waitForFunction(
        () => document.querySelector('[data-search-further] [role=status]')?.textContent !== '',
      );
      expect(await page.locator('[data-search-note]').textContent()).toBe('Chương trình không nhắc “đèn đường”.');
      expect(await page.locator('.search-status').textContent()).toBe('Không tìm thấy “đèn đường”.');
      expect(await page.locator(firstLink).first().isVisible()).toBe(false);
      await page.locator('[data-search-fold] summary').click();
      expect(await page.locator(firstLink).first().isVisible()).toBe(true);
    });
  });

  it('finds what is written beside the programme when asked, in Pagefind’s worker', async () => {
    await withPage(browser, { viewport: wide }, async (page) => {
      const errors: string[] = [];
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await search(page, 'bảo hiểm xã hội');
      await page.getByRole('button', { name: 'Tìm cả trong báo cáo và công bố' }).click();
      await page.waitForSelector('[data-search-further] li a');
      const found = await page
        .locator('[data-search-further] li a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(found).toContain('/dinh-chinh/#dc-bao-hiem-xa-hoi');
      expect(errors).toEqual([]);
    });
  });

  it('makes each question a step of the history, with its place and number of results', async () => {
    await withPage(browser, { viewport: narrow }, async (page) => {
      await search(page, 'cán bộ');
      await page.getByRole('button', { name: 'Xem thêm kết quả' }).click();
      await page.locator('#tim').fill('nước sạch');
      await page.waitForSelector('[data-search-results][data-for="nước sạch"]');
      await page.goBack();
      await page.waitForSelector('[data-search-results][data-for="cán bộ"]');
      expect(await page.locator(firstLink).count()).toBe(20);
      expect(await page.locator('#tim').inputValue()).toBe('cán bộ');
    });
  });

  it('shows the first result on the first screen of a phone, and goes through the list with the arrows', async () => {
    await withPage(browser, { viewport: { width: 360, height: 640 } }, async (page) => {
      await search(page, 'bảo hiểm y tế');
      const box = await page.locator('[data-search-results] li').first().boundingBox();
      expect((box?.y ?? 640) + (box?.height ?? 0)).toBeLessThanOrEqual(640);
      await page.locator('#tim').press('ArrowDown');
      const focused = () =>
        page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.id);
      expect(await focused()).toBe('/chi-tieu/bao-hiem-y-te/#ct-bao-hiem-y-te');
      await page.keyboard.press('Escape');
      expect(await focused()).toBe('tim');
    });
  });

  it('says what it lacks when nothing is found, and offers the lists', async () => {
    await withPage(browser, { viewport: narrow }, async (page) => {
      await page.goto(`${siteUrl}tim-kiem/?q=${encodeURIComponent('xyzz kkkk')}`);
      await page.waitForSelector('[data-search-note]:not([hidden])');
      const said = await page.locator('[data-search-note]').textContent();
      expect(said).toContain('Chương trình không nhắc “xyzz kkkk”.');
      expect(await page.locator('.browse a').allTextContents()).toEqual([
        'Bảng tra từ A đến Y',
        'Tất cả nhiệm vụ',
        'Mục lục văn bản',
        'Toàn văn trên một trang',
      ]);
    });
  });

  // Each waits for what may come; they can wait together.
  it.concurrent.each([
    ['ten thousand letters', 'đ'.repeat(10_000)],
    ['signs of patterns', '.*+?^$()|[]\\'],
    ['markup', '<b>đậm</b><img src=x onerror=alert(1)>'],
    ['only tone marks', '\u0301\u0300\u0309'],
    ['emoji', '🙂👨‍👩‍👧'],
  ])('bears %s', async (_, question) => {
    await withPage(browser, { viewport: narrow }, async (page) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await page.goto(`${siteUrl}tim-kiem/`);
      await page.locator('#tim').evaluate((field: HTMLInputElement, typed) => {
        field.value = typed;
        field.dispatchEvent(new Event('input'));
      }, question);
      await page.waitForTimeout(1500);
      expect(errors).toEqual([]);
      expect(await page.locator('main b, main img').count()).toBe(0);
      expect((await measureSidewaysScroll(page)).pixels).toBe(0);
    });
  });
});

/** What is marked in the clause that the address names: words, or the clause itself. */
function readMarks(page: Page): Promise<{ words: string[]; isClauseMarked: boolean }> {
  return page.evaluate(() => {
    const clause = document.querySelector(':target .clause-words') as HTMLElement;
    const [colour, none] = [clause, document.body].map((element) => getComputedStyle(element).backgroundColor);
    const ranges = [...(CSS.highlights.get('asked') ?? [])];
    return { words: ranges.map(String), isClauseMarked: colour !== 'rgba(0, 0, 0, 0)' && colour !== none };
  });
}

describe('the search box of every page', () => {
  it('loads nothing before somebody types', async () => {
    await withPage(browser, { viewport: wide }, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(section);
      await page.keyboard.press('/');
      await page.waitForTimeout(300);
      expect(asked.filter((path) => /pagefind|danh-muc|quick-box/.test(path))).toEqual([]);
      await page.keyboard.type('bhyt');
      await page.waitForSelector('.quick-found li a');
      expect(asked.filter((path) => path.includes('danh-muc'))).not.toEqual([]);
      expect(asked.filter((path) => path.includes('pagefind'))).toEqual([]);
    });
  });

  it('opens with /, goes through its results with the arrows, closes with Escape', async () => {
    await withPage(browser, { viewport: wide }, async (page) => {
      await page.goto(section);
      await page.keyboard.press('/');
      await page.keyboard.type('trạm y tế');
      await page.waitForFunction(() =>
        document.querySelector('.quick-found [role=status]')?.textContent?.includes('“trạm y tế”'),
      );
      await page.keyboard.press('ArrowDown');
      const focused = () =>
        page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.id);
      expect(await focused()).toMatch(/tram-y-te/);
      await page.keyboard.press('ArrowUp');
      expect(await focused()).toBe('tim-nhanh');
      await page.keyboard.press('Escape');
      expect(await page.locator('.quick-found').isVisible()).toBe(false);
    });
  });

  it('leads to the search page with Enter', async () => {
    await withPage(browser, { viewport: narrow }, async (page) => {
      await page.goto(section);
      await page.locator('#tim-nhanh').fill('dat dai');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/tim-kiem/?q=dat+dai');
      await page.waitForSelector(firstLink);
    });
  });

  it('is not on the search page, whose own field takes /', async () => {
    await withPage(browser, { viewport: wide }, async (page) => {
      await page.goto(`${siteUrl}tim-kiem/`);
      await page.keyboard.press('/');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('tim');
      expect(await page.locator('#tim-nhanh').count()).toBe(0);
    });
  });
});

describe('where searching is impossible', () => {
  it('without JavaScript the form leads to every name from A to Y, and to all tasks', async () => {
    await withPage(browser, { viewport: narrow, javaScriptEnabled: false }, async (page) => {
      await page.goto(section);
      await page.locator('#tim-nhanh').fill('đê');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/tim-kiem/bang-tra/');
      expect(await page.getByRole('link', { name: 'Tất cả nhiệm vụ' }).getAttribute('href')).toBe('/nhiem-vu/');
      const letters = await page.locator('.name-group h2').allTextContents();
      expect(letters.slice(0, 6)).toEqual(['A', 'Ă', 'B', 'C', 'D', 'Đ']);
      const underD = page.locator('.name-group', { has: page.locator('#van-dd') }).locator('a');
      expect(await underD.allTextContents()).toContain('Đường làng');
    });
  });

  it('without WebAssembly the programme answers all the same; what is beside it says that it cannot', async () => {
    await withPage(browser, { viewport: narrow }, async (page) => {
      await page.route('**/*.pagefind', (route) => route.abort());
      await search(page, 'bhyt');
      await page.getByRole('button', { name: 'Tìm cả trong báo cáo và công bố' }).click();
      await page.waitForFunction(() =>
        document.querySelector('[data-search-further] [role=status]')?.textContent?.includes('không chạy được'),
      );
    });
  });

  it('nothing moves when the results of a shared address come', async () => {
    await withPage(browser, { viewport: narrow }, async (page) => {
      await page.addInitScript(() => {
        Object.assign(globalThis, { moved: 0 });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            Object.assign(globalThis, { moved: Reflect.get(globalThis, 'moved') + Reflect.get(entry, 'value') });
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await search(page, 'bảo hiểm');
      await page.waitForTimeout(300);
      expect(await page.evaluate(() => Number(Reflect.get(globalThis, 'moved')))).toBeLessThan(0.05);
    });
  });

  it('after a failed download it says so and tries again; a page older than the site is loaded anew', async () => {
    await withPage(browser, { viewport: narrow }, async (page) => {
      await page.route('**/danh-muc*', (route) => route.abort());
      await page.goto(`${siteUrl}tim-kiem/?q=bhyt`);
      const retry = page.getByRole('button', { name: 'Thử lại' });
      await retry.waitFor();
      expect(await page.locator('.browse a').count()).toBe(4);
      await page.unroute('**/danh-muc*');
      await page.route('**/danh-muc*', (route) => route.fulfill({ status: 404 }));
      await retry.click();
      const reload = page.getByRole('button', { name: 'Tải lại trang' });
      await reload.waitFor();
      await page.unroute('**/danh-muc*');
      await reload.click();
      await page.waitForSelector(firstLink);
    });
  });
});

async function search(page: Page, question: string): Promise<void> {
  await page.goto(`${siteUrl}tim-kiem/?q=${encodeURIComponent(question)}`);
  await page.waitForSelector(firstLink);
}

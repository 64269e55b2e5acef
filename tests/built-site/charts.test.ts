import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { narrow, openBrowser, openPage, wide } from './browser.ts';

const siteUrl = inject('siteUrl');
const insurance = '/chi-tieu/bao-hiem-y-te/';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});

/** Opens the page of a target, brings its chart into view, and lets `look` see it. */
async function atChart<T>(options: BrowserContextOptions, look: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: wide, serviceWorkers: 'block', ...options });
  const page = await context.newPage();
  await openPage(page, siteUrl, insurance);
  await page.locator('.chart-picture').scrollIntoViewIfNeeded();
  const seen = await look(page);
  await context.close();
  return seen;
}

const readingIn = async (page: Page) => (await page.locator('.chart-reading').textContent()) ?? '';

describe('the chart in a browser', () => {
  it('says how to read it once it can be read', async () => {
    const hint = await atChart({}, async (page) => {
      await page.locator('.chart-picture canvas').waitFor();
      return readingIn(page);
    });
    expect(hint).toBe('Chạm vào biểu đồ, hoặc dùng phím mũi tên, để đọc từng số.');
  });

  it('reads value after value by the arrow keys', async () => {
    const read = await atChart({}, async (page) => {
      const canvas = page.locator('.chart-picture canvas');
      await canvas.focus();
      const said: string[] = [];
      for (const key of ['End', 'ArrowLeft', 'Home']) {
        await page.keyboard.press(key);
        said.push(await readingIn(page));
      }
      return said;
    });
    expect(read).toEqual([
      'Quý IV/2027: 94,5%; mức cần có 94,6%.',
      'Quý III/2027: 94,3%; mức cần có 94,4%.',
      '31/12/2025: 93%.',
    ]);
  });

  it('reads a value by touch', async () => {
    const read = await atChart({ viewport: narrow, hasTouch: true }, async (page) => {
      await page.locator('.chart-picture canvas').tap({ position: { x: 50, y: 200 } });
      // Chart.js answers with the next picture of the screen.
      await page.locator('.chart-reading', { hasText: '93%' }).waitFor();
      return readingIn(page);
    });
    expect(read).toBe('31/12/2025: 93%.');
  });

  it('moves nothing when it comes', async () => {
    const shift = await atChart({}, async (page) => {
      await page.evaluate(() => {
        const shifts = { total: 0 };
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.total += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.locator('.chart-picture canvas').waitFor();
      await page.waitForTimeout(200);
      return page.evaluate(() => (window as unknown as { shifts: { total: number } }).shifts.total);
    });
    expect(shift).toBeLessThan(0.05);
  });

  it('is drawn again in the colours of the dark', async () => {
    const drawn = await atChart({ colorScheme: 'light' }, async (page) => {
      const canvas = page.locator('.chart-picture canvas');
      await canvas.waitFor();
      const picture = () => canvas.evaluate((element: HTMLCanvasElement) => element.toDataURL());
      const light = await picture();
      await page.emulateMedia({ colorScheme: 'dark' });
      await vi.waitFor(async () => expect(await picture()).not.toBe(light), { timeout: 20_000 });
      return canvas.count();
    });
    expect(drawn).toBe(1);
  });

  it('stays the picture it is for who saves data', async () => {
    const scripts = await atChart({}, async (page) => {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
      });
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await openPage(page, siteUrl, insurance);
      await page.locator('.chart-picture').scrollIntoViewIfNeeded();
      await page.waitForTimeout(300);
      return asked.filter((url) => url.includes('interactive'));
    });
    expect(scripts).toEqual([]);
  });

  it('is a picture with its sentence where there are no scripts', async () => {
    const alternative = await atChart({ javaScriptEnabled: false }, (page) =>
      page.locator('.chart-picture img').getAttribute('alt'),
    );
    expect(alternative).toBe(
      'Dân số tham gia bảo hiểm y tế: 94,5% vào ngày 31/12/2027; mức cần có 94,6%; đích từ 97% trở lên vào ngày 31/12/2030.',
    );
  });
});

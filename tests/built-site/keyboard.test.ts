import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { narrow, openBrowser, openPage, wide, withPage } from './browser.ts';
import { publishedUrl, readPages } from './built-pages.ts';
import { attributeOf, elementsIn, hasAttribute } from './html.ts';

const siteUrl = inject('siteUrl');
const targetsOfPart = `${siteUrl}chuong-trinh/chi-tieu-kinh-te-xa-hoi/`;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});

describe('with the keyboard', () => {
  it('one first meets the way past the navigation, then the navigation', async () => {
    await withPage(browser, { viewport: wide }, async (page) => {
      await page.goto(targetsOfPart);
      const met = [];
      for (let step = 0; step < 10; step += 1) {
        await page.keyboard.press('Tab');
        met.push(await describeFocus(page));
      }
      expect(met.map(({ words }) => words)).toEqual([
        'Đến nội dung chính',
        'Chương trình hành động 18-CTr/ĐU',
        'Tìm trong chương trình',
        'Tìm',
        'Kết quả',
        'Chỉ tiêu',
        'Nhiệm vụ',
        'Đề án',
        'Công trình',
        'Cơ quan',
      ]);
      expect(met.filter(({ isInSight, outlinePixels }) => !isInSight || outlinePixels < 2)).toEqual([]);
    });
  });

  it('Enter on the first link goes past the navigation, into the main part', async () => {
    await withPage(browser, { viewport: wide }, async (page) => {
      await page.goto(targetsOfPart);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(new URL(page.url()).hash).toBe('#noi-dung');
      expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    });
  });

  it('everything that can be focused on a page shows it, and is in sight then', async () => {
    await withPage(browser, { viewport: narrow }, async (page) => {
      await page.goto(`${siteUrl}chi-tieu/bao-hiem-xa-hoi/`);
      const met = [];
      do {
        await page.keyboard.press('Tab');
        met.push(await describeFocus(page));
      } while (met.length < 100 && met.at(-1)?.words !== '');
      expect(met.length).toBeGreaterThan(15);
      expect(met.slice(0, -1).filter(({ isInSight, outlinePixels }) => !isInSight || outlinePixels < 2)).toEqual([]);
    });
  });

  it('a citation opens, and shows the words to quote and the permanent link', async () => {
    await withPage(browser, { viewport: narrow }, async (page) => {
      await page.goto(targetsOfPart);
      const clause = page.locator('#ct-bao-hiem-y-te');
      const words = clause.locator('[data-copy-text]');
      expect(await words.isVisible()).toBe(false);
      await clause.locator('summary').focus();
      await page.keyboard.press('Enter');
      expect(await words.textContent()).toBe(
        'chỉ tiêu (11), mục 3.2, phần II, Chương trình hành động số 18-CTr/ĐU ngày 31/3/2026',
      );
      const link = clause.locator('[data-copy-link]');
      const permanent = `${publishedUrl()}chuong-trinh/chi-tieu-kinh-te-xa-hoi/#ct-bao-hiem-y-te`;
      expect(await link.textContent()).toBe(permanent);
      expect(new URL((await link.getAttribute('href')) ?? '', publishedUrl()).href).toBe(permanent);
    });
  });
});

describe('a citation', () => {
  it('is copied, words and link, by a button', async () => {
    await withPage(browser, { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      await page.goto(targetsOfPart);
      const clause = page.locator('#ct-bao-hiem-y-te');
      await clause.locator('summary').click();
      await clause.getByRole('button', { name: 'Sao chép liên kết' }).click();
      await clause.getByText('Đã sao chép').waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
        `${publishedUrl()}chuong-trinh/chi-tieu-kinh-te-xa-hoi/#ct-bao-hiem-y-te`,
      );
    });
  });
});

describe('a doubt about the words', () => {
  const [withDoubt] = readPages(inject('siteFolder')).flatMap(({ path, document }) =>
    elementsIn(document, (element) => hasAttribute(element, 'data-note'))
      .map((marker) => ({ path, note: attributeOf(marker, 'href') ?? '' }))
      .filter(() => path.startsWith('/chuong-trinh/')),
  );

  it.each([
    ['touched', (page: Page, marker: string) => page.locator(marker).click()],
    [
      'followed with the keyboard',
      async (page: Page, marker: string) => {
        await page.locator(marker).focus();
        await page.keyboard.press('Enter');
      },
    ],
  ])('shows its note when %s, on a narrow screen', async (_, follow) => {
    await withPage(browser, { viewport: narrow, hasTouch: true }, async (page) => {
      const { path, note } = withDoubt ?? { path: '', note: '' };
      await openPage(page, siteUrl, path);
      expect(await page.locator(note).isVisible()).toBe(false);
      await follow(page, `[data-note][href="${note}"]`);
      expect(await page.locator(`${note} .note-more`).isVisible()).toBe(true);
      expect(await isInSight(page, note)).toBe(true);
    });
  });

  it('says what it is to a screen reader, and the note leads back', async () => {
    await withPage(browser, { viewport: narrow }, async (page) => {
      const { path, note } = withDoubt ?? { path: '', note: '' };
      await page.goto(siteUrl + path.slice(1) + note);
      const label = await page.locator(`[data-note][href="${note}"]`).getAttribute('aria-label');
      expect(label).toMatch(/^Ghi chú \d+: ./);
      const clause = note.replace(/^#gc-\d+-/, '#');
      expect(await page.locator(`${note} a[href="${clause}"]`).isVisible()).toBe(true);
    });
  });

  it('is named beside the words on a wide screen, and says the rest when asked', async () => {
    await withPage(browser, { viewport: wide }, async (page) => {
      const { path, note } = withDoubt ?? { path: '', note: '' };
      await openPage(page, siteUrl, path);
      expect(await page.locator(`${note} .note-title`).isVisible()).toBe(true);
      expect(await page.locator(`${note} .note-more`).isVisible()).toBe(false);
      await page.locator(`[data-note][href="${note}"]`).click();
      expect(await page.locator(`${note} .note-more`).isVisible()).toBe(true);
    });
  });
});

it('marks the clause that a link leads to', async () => {
  await withPage(browser, { viewport: narrow }, async (page) => {
    await page.goto(`${targetsOfPart}#ct-bao-hiem-y-te`);
    const ground = (anchor: string) =>
      page.locator(`#${anchor} .clause-words`).evaluate((words) => getComputedStyle(words).backgroundColor);
    expect(await ground('ct-bao-hiem-y-te')).not.toBe(await ground('ct-bao-hiem-xa-hoi'));
    expect(await isInSight(page, '#ct-bao-hiem-y-te')).toBe(true);
  });
});

async function describeFocus(page: Page) {
  const { words, outlinePixels } = await page.evaluate(() => {
    const focused = document.activeElement as HTMLElement & { labels?: NodeListOf<HTMLLabelElement> };
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    return {
      words: focused === document.body ? '' : (focused.labels?.[0] ?? focused).textContent.trim(),
      outlinePixels: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
    };
  });
  return { words, outlinePixels, isInSight: await isInSight(page, ':focus') };
}

/** Whether the middle of an element is on the screen and nothing lies over it. */
async function isInSight(page: Page, selector: string): Promise<boolean> {
  const element = page.locator(selector);
  if ((await element.count()) === 0) return false;
  return element.evaluate((seen) => {
    const [box] = seen.getClientRects();
    if (box === undefined) return false;
    const on = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 20));
    return on !== null && (seen.contains(on) || on.contains(seen));
  });
}

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type BuiltPage, listFiles, readPage, readPages } from './built-pages.ts';
import { addHostileReports, hostile } from './hostile-report.ts';
import { attributeOf, byTag, type Document, elementsIn, hasClass, textOf } from './html.ts';
import { buildProject, copyProject, removeProject } from './project-copy.ts';

const planName = JSON.parse(readFileSync('content/plans/cham-soc-suc-khoe.json', 'utf8')).shortName;
const baseUrl = 'https://x.example/ctr/';

describe('another commune', () => {
  let project: string;
  let folder: string;
  let pages: BuiltPage[];
  beforeAll(async () => {
    project = await copyProject(inject('projectFolder'));
    const file = join(project, 'content/site.json');
    const site = JSON.parse(readFileSync(file, 'utf8'));
    const other = {
      ...site,
      baseUrl,
      commune: { name: 'xã Thượng Lâm', province: 'tỉnh Sông Bạc', provinceShort: 'Sông Bạc' },
      document: { ...site.document, number: '07-CTr/ĐU' },
    };
    writeFileSync(file, JSON.stringify(other));
    const moved = [
      { from: 'plans/ten-cu', to: 'plans/cham-soc-suc-khoe', on: '2027-01-04', reason: 'Đặt lại mã cho gọn.' },
      { from: 'agencies/ban-cu', on: '2027-01-05', reason: 'Cơ quan giải thể.' },
    ];
    writeFileSync(join(project, 'content/moved.json'), JSON.stringify(moved));
    // Its reports hold markup: one build shows all.
    await addHostileReports(join(project, 'content'));
    folder = await buildProject(project);
    pages = readPages(folder);
  });
  afterAll(() => removeProject(project));

  it('says at an address that moved where it went, and at one that is gone that it is', () => {
    const { document } = readPage(folder, '/de-an/ten-cu/');
    const paragraphs = (page: Document) =>
      byTag(page, 'main').flatMap((main) => byTag(main, 'p').map((p) => textOf(p)));
    expect(paragraphs(document)).toEqual([
      `Nội dung nay ở: ${planName}`,
      'Đổi ngày 04/01/2027. Lý do: Đặt lại mã cho gọn.',
    ]);
    const links = byTag(document, 'main').flatMap((main) => byTag(main, 'a'));
    expect(links.map((link) => attributeOf(link, 'href'))).toContain('/ctr/de-an/cham-soc-suc-khoe/');
    const [canonical] = byTag(document, 'link').filter((link) => attributeOf(link, 'rel') === 'canonical');
    expect(canonical && attributeOf(canonical, 'href')).toBe(`${baseUrl}de-an/cham-soc-suc-khoe/`);
    expect(paragraphs(readPage(folder, '/co-quan/ban-cu/').document)).toEqual([
      'Không có trang nào thay thế. Điều đã công bố vẫn còn ở các kỳ công bố.',
      'Đổi ngày 05/01/2027. Lý do: Cơ quan giải thể.',
    ]);
  });

  it('shows markup in its reports as words, on every page and in every file', () => {
    const alive = pages.flatMap(({ path, document }) => listAlive(document).map((what) => `${path}: ${what}`));
    expect(alive).toEqual([]);
    const textAt = (path: string) => textOf(readPage(folder, path).document);
    expect(textAt('/chi-tieu/bao-hiem-y-te/')).toContain(hostile.note);
    expect(textAt('/chi-tieu/bao-hiem-y-te/')).toContain(hostile.reason);
    expect(textAt('/chi-tieu/bao-hiem-y-te/')).toContain(hostile.issuer);
    expect(textAt('/nhiem-vu/nv-1-1-01/')).toContain(hostile.news);
    expect(textAt('/cong-bo/2026-q4/')).toContain(hostile.approvedBy);
  });

  it('hands the same words on in JSON and CSV, and puts no markup of theirs into feeds and calendars', () => {
    const read = (path: string) => readFileSync(join(folder, path), 'utf8');
    const csv: string[][] = parse(read('du-lieu/v1/observations.csv'), { bom: true });
    expect(csv.flat()).toEqual(expect.arrayContaining([hostile.note, hostile.reason, hostile.missing, hostile.issuer]));
    const { rows } = JSON.parse(read('du-lieu/v1/observations.json'));
    expect(rows.map(({ note }: { note?: string }) => note)).toContain(hostile.note);
    const files = listFiles(folder).filter((path) => /\.(?:xml|ics|svg)$/.test(path));
    const markup = /<(?:script|img|svg onload|iframe|a href="javascript)/;
    expect(files.filter((path) => markup.test(read(path)))).toEqual([]);
    expect(files).toContain('/cong-bo/tin.xml');
  });

  it('has its own name and number in every title and at the head and foot of every page', () => {
    // A card in a frame of another site has no head and foot; it names the commune in its title.
    const whole = pages.filter(({ path }) => !path.startsWith('/nhung/'));
    const wrong = whole.filter(({ document }) => {
      const [title = ''] = byTag(document, 'title').map((element) => textOf(element));
      const masthead = textIn(document, 'masthead');
      const foot = textIn(document, 'foot');
      return (
        !/07-CTr\/ĐU.*Xã Thượng Lâm, Sông Bạc$/.test(title) ||
        !/07-CTr\/ĐU.*Xã Thượng Lâm, Sông Bạc/s.test(masthead) ||
        !/07-CTr\/ĐU.*Xã Thượng Lâm, Sông Bạc/s.test(foot) ||
        /Hà Đông|Hải Phòng|18-CTr/.test(masthead + foot)
      );
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('keeps every link, style, script and picture in its own folder', () => {
    const outside = pages.flatMap(({ path, document }) =>
      addressesIn(document)
        .filter((address) => !/^(mailto|tel):/.test(address))
        .filter((address) => !new URL(address, new URL(path.slice(1), baseUrl)).href.startsWith(baseUrl))
        .map((address) => `${path}: ${address}`),
    );
    expect([...new Set(outside)]).toEqual([]);
  });

  it('keeps the addresses in styles in its own folder', () => {
    const styles = new Set(pages.flatMap(({ document }) => byTag(document, 'style').map((style) => textOf(style))));
    const urls = [...styles].flatMap((css) => [...css.matchAll(/url\(['"]?([^'")]+)/g)]);
    expect(urls).not.toEqual([]);
    const outside = urls.map(([, url = '']) => url).filter((url) => !/^(\/ctr\/|\.{0,2}\/?[\w-]+\.|data:|#)/.test(url));
    expect(outside).toEqual([]);
  });

  it('is told to search engines under its own address', () => {
    expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toContain('https://x.example/ctr/sitemap-index.xml');
    const sitemap = readFileSync(join(folder, 'sitemap-0.xml'), 'utf8');
    const urls = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url);
    expect(urls.filter((url) => !url.startsWith('https://x.example/ctr/'))).toEqual([]);
    expect(urls).toContain('https://x.example/ctr/chi-tieu/bao-hiem-y-te/');
  });
});

/** What a browser would run or load of the words of a report. */
function listAlive(document: Document): string[] {
  return elementsIn(document, () => true)
    .filter((element) => {
      const runs = element.attrs.some(({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value));
      const isData = /json/.test(attributeOf(element, 'type') ?? '');
      const isScript = element.tagName === 'script' && !isData && textOf(element).includes('alert(');
      return runs || isScript || element.tagName === 'iframe' || attributeOf(element, 'src') === 'x';
    })
    .map(({ tagName, attrs }) => `${tagName} ${attrs.map(({ name, value }) => `${name}=${value}`).join(' ')}`);
}

function textIn(document: Document, className: string): string {
  return elementsIn(document, (element) => hasClass(element, className))
    .map((element) => textOf(element))
    .join();
}

function addressesIn(document: Document): string[] {
  return elementsIn(document, () => true).flatMap((element) => [
    ...['href', 'src', 'action'].flatMap((name) => attributeOf(element, name) ?? []),
    ...(/^og:(url|image)$/.test(attributeOf(element, 'property') ?? '') ? [attributeOf(element, 'content') ?? ''] : []),
  ]);
}

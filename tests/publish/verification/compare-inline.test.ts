import { expect, it } from 'vitest';
import { hashOfInline } from '../../../src/core/machine/fingerprint.ts';
import { compareInline } from '../../../src/publish/verification/compare-inline.ts';

const style = '.status{color:red}';
const pageWith = (inside: string, allowed = hashOfInline(style)) =>
  `<head><meta http-equiv="Content-Security-Policy" content="style-src ${allowed}">${inside}</head><p class="status">Đạt</p>`;
const good = pageWith(
  `<style>${style}</style><script type="application/ld+json">{}</script><script src="/a.js"></script>`,
);
const pages = ['nuoc-sach', 'giam-ngheo', 'y-te'].map((id) => `chi-tieu/${id}/index.html`);
const [first = ''] = pages;

async function differencesWith(page: string, html: string) {
  const found = await compareInline(pages, async (path) => (path === page ? html : good));
  return found.map(({ place, found: inside }) => `${place}: ${inside}`);
}

it('finds nothing in pages that hold what their policy names', async () => {
  expect(await differencesWith('', '')).toEqual([]);
});

it.each([
  ['a style', '<style>.status{display:none}</style>', '.status{display:none}'],
  ['a script', '<script>document.title=1</script>', 'document.title=1'],
  ['a module', '<script type="module">document.title=1</script>', 'document.title=1'],
])('finds %s that the policy does not name', async (_, inside, text) => {
  expect(await differencesWith(first, good.replace('</head>', `${inside}</head>`))).toContain(
    `${first}: ${hashOfInline(text)}`,
  );
});

it.each([
  ['with its hash in the policy', '<script>alert(1)</script>'],
  ['of a type that browsers run, too', '<script type="text/ecmascript">alert(1)</script>'],
  ['with a blank behind its type', '<script type="text/javascript ">alert(1)</script>'],
])('finds a script in the page, %s', async (_, script) => {
  const page = good
    .replace('</head>', `${script}</head>`)
    .replace('style-src', `script-src ${hashOfInline('alert(1)')}; style-src`);
  expect(await differencesWith(first, page)).toEqual([`${first}: ${hashOfInline('alert(1)')}`]);
});

it('finds true words that are there for nobody to see', async () => {
  const page = good.replace('<p class="status">', '<p class="status visually-hidden">');
  expect(await differencesWith(first, page)).toEqual([`${first}: status visually-hidden [visually-hidden]`]);
});

it('finds a page that looks otherwise than all of its kind, though its own policy allows that', async () => {
  const other = '.status{display:none}';
  expect(await differencesWith(first, pageWith(`<style>${other}</style>`, hashOfInline(other)))).toEqual([
    `${first}: <style> .status`,
    `${first}: ${hashOfInline(other)}`,
  ]);
});

it.each([
  ['the mark', '.status{display:none}'],
  ['on a wide screen alone', '@media (min-width: 48em){.status{opacity:0}}'],
  ['what it stands in, by its tag', 'body{visibility:hidden}'],
  ['its letters', 'p.status{color:transparent}'],
])('finds a sheet that all pages have and that hides %s', async (_, css) => {
  const hidden = pageWith(`<style>${css}</style>`, hashOfInline(css)).replace('class="status"', 'class="status row"');
  const found = await compareInline(pages, async () => hidden);
  expect(found.map(({ place, found: rule }) => `${place}: ${rule}`)).toEqual(
    pages.map((page) => `${page}: <style> ${css.match(/[a-z.]*(?=[{](?:display|opacity|visibility|color))/)?.[0]}`),
  );
});

it('lets a sheet hide for the printer, and what a script has closed', async () => {
  const css = '@media print{.status{display:none}}.row[hidden]{display:none}';
  expect(await compareInline(pages, async () => pageWith(`<style>${css}</style>`, hashOfInline(css)))).toEqual([]);
});

it('finds a sheet in a file: the build leaves none, and it could be another one tomorrow', async () => {
  const page = good.replace('</head>', '<link rel="stylesheet" href="/mau.css"></head>');
  expect(await differencesWith(first, page)).toEqual([`${first}: /mau.css`]);
});

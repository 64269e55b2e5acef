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

it('finds a page that looks otherwise than all of its kind, though its own policy allows that', async () => {
  const other = '.status{display:none}';
  expect(await differencesWith(first, pageWith(`<style>${other}</style>`, hashOfInline(other)))).toEqual([
    `${first}: ${hashOfInline(other)}`,
  ]);
});

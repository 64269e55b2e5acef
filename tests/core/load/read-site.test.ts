import { expect, it } from 'vitest';
import { basePathOf, readSiteRecord } from '../../../src/core/load/read-site.ts';

it.each([
  ['https://xa.example', '/'],
  ['https://xa.example/', '/'],
  ['https://xa.example/chuong-trinh', '/chuong-trinh/'],
  ['https://xa.example/chuong-trinh/', '/chuong-trinh/'],
  ['https://xa.example/a/b', '/a/b/'],
])('finds the folder of %s: %s', (baseUrl, folder) => {
  expect(basePathOf({ baseUrl })).toBe(folder);
});

it('reads the record of the site by itself', async () => {
  expect((await readSiteRecord()).document.number).toBe('18-CTr/ĐU');
  expect(await readSiteRecord('content')).toEqual(await readSiteRecord());
});

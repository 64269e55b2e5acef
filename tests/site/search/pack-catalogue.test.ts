import { expect, it } from 'vitest';
import { packCatalogue, unpackCatalogue } from '../../../src/site/search/pack-catalogue.ts';
import { openRealSearch } from './real-search.ts';
import { aRecord, aSmallSite } from './small-site.ts';

it('sends addresses without what repeats in them, and each title beside its text', () => {
  const records = [
    aRecord({
      href: '/chi-tieu/y-te/#ct-y-te',
      title: 'Bảo hiểm',
      text: 'Đạt 97%',
    }),
    aRecord({ href: '/tu-ngu/#tn-giai-ngan', title: 'giải ngân', text: '' }),
    aRecord({ href: '/chuong-trinh/yeu-cau/', text: 'Bám sát' }),
  ];
  const { hrefs, words } = packCatalogue(aSmallSite(records).catalogue);
  expect(hrefs).toEqual(['/chi-tieu/y-te/#ct-~', '/tu-ngu/#tn-^', '/chuong-trinh/yeu-cau/']);
  expect(words).toEqual(['Bảo hiểm', 'Đạt 97%', 'giải ngân', '', '', 'Bám sát']);
});

it('gives a browser the whole catalogue again', async () => {
  const { catalogue } = await openRealSearch();
  expect(unpackCatalogue(JSON.parse(JSON.stringify(packCatalogue(catalogue))))).toEqual(catalogue);
});

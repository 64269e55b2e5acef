import { expect, it } from 'vitest';
import { suggestNames } from '../../../src/site/search/suggest.ts';
import { aRecord, aSmallSite } from './small-site.ts';

it('offers the names that share most letters, the nearest first', () => {
  const corpus = aSmallSite([
    aRecord({ title: 'Nước sạch' }),
    aRecord({ title: 'Trạm y tế xã' }),
    aRecord({ title: 'Đê' }),
  ]);
  expect(suggestNames(corpus, 'trạmm ytế')).toEqual(['Trạm y tế xã']);
  expect(suggestNames(corpus, '🙂')).toEqual([]);
});

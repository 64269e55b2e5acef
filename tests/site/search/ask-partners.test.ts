import { expect, it } from 'vitest';
import { ofPartner } from '../../../src/site/search/ask-partners.ts';

const partner = { name: 'xã Vĩnh An', baseUrl: 'https://vinh-an.example/chuong-trinh/' };
const entry = { title: 'Nước sạch', label: 'Công bố quý IV/2026', text: '' };

it('leads to the site of the partner, and says whose it is', () => {
  expect(ofPartner({ ...entry, href: '/chuong-trinh/cong-bo/2026-q4/' }, partner)).toEqual([
    {
      ...entry,
      href: 'https://vinh-an.example/chuong-trinh/cong-bo/2026-q4/',
      label: 'xã Vĩnh An · Công bố quý IV/2026',
    },
  ]);
});

it.each(['https://other.example/chuong-trinh/', '//other.example/', 'javascript:alert(1)', '/khac/'])(
  'shows nothing that leads elsewhere: %s',
  (href) => {
    expect(ofPartner({ ...entry, href }, partner)).toEqual([]);
  },
);

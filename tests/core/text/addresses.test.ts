import { expect, it } from 'vitest';
import { mayLead, mayShow, siteAddress, webAddress } from '../../../src/core/text/addresses.ts';

it.each(['https://xa.example/', 'https://xa.example:8443/ctr/18/', 'http://localhost:4321/', 'http://127.0.0.1/ctr/'])(
  'takes %s as the address of a site',
  (address) => expect(siteAddress.test(address)).toBe(true),
);

it.each([
  'http://xa.example/',
  'https://xa.example',
  'https://vp:1234@xa.example/',
  'https://xa.example/?a=b/',
  'https://xa.example/#a/',
  'https://xa.example/"><script>/',
  "https://xa.example/; script-src '*'/",
  'https://xa.example/a b/',
  'https://xa.example//',
  'https://xa.example/\\evil.example/',
  'javascript:alert(1)/',
  'ftp://xa.example/',
])('does not take %s', (address) => expect(siteAddress.test(address)).toBe(false));

it.each([
  ['https://creativecommons.org/licenses/by/4.0/', true],
  ['https://git.xa.example', true],
  ['http://git.xa.example', false],
  ['javascript:alert(1)', false],
  ['https://a:b@git.xa.example', false],
  ['https://git.xa.example/?next=//evil.example', false],
])('says of %s as an address on the web: %s', (address, isOne) => expect(webAddress.test(address)).toBe(isOne));

it.each([
  // address, whether a link may lead there, whether a picture may come from there
  ['/chi-tieu/', true, true],
  ['#muc-2', true, true],
  ['../tep.pdf', true, true],
  ['https://xa.example/a?b=c#d', true, false],
  ['HTTP://xa.example/', true, false],
  ['mailto:vp@xa.example', true, false],
  ['tel:+84-220.123456', true, false],
  ['https://vp:1234@xa.example/', false, false],
  ['https://vp@xa.example/', false, false],
  ['https://', false, false],
  ['https://xa.example/a b', false, false],
  ['https://xa.example/"onclick', false, false],
  ['mailto:<script>@xa.example', false, false],
  ['tel:javascript', false, false],
  ['javascript:alert(1)', false, false],
  ['JavaScript:alert(1)', false, false],
  ['java\tscript:alert(1)', false, false],
  ['data:text/html,x', false, false],
  ['x-y+z.1:a', false, false],
  ['//evil.example/', false, false],
  ['\\\\evil.example', false, false],
  ['/\\evil.example', false, false],
  ['/a\u0000b', false, false],
  ['/a<b', false, false],
])('says of %j in our own words: a link %s, a picture %s', (address, leads, shows) => {
  expect([mayLead(address), mayShow(address)]).toEqual([leads, shows]);
});

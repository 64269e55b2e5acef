import { expect, it } from 'vitest';
import { siteAddress, webAddress } from '../../../src/core/text/addresses.ts';

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

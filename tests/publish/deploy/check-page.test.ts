import { expect, it } from 'vitest';
import { checkPage } from '../../../src/publish/deploy/check-page.ts';

const policy = '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">';

it.each([
  ['<script src="https://x.example/a.js"></script>', ['/: gọi tới máy khác: https://x.example/a.js.']],
  ['<link rel="stylesheet" href="//x.example/a.css">', ['/: gọi tới máy khác: //x.example/a.css.']],
  ['<img srcset="/a.png 1x, http://x.example/b.png 2x">', ['/: gọi tới máy khác: http://x.example/b.png.']],
  ['<iframe src="https://x.example/"></iframe>', ['/: gọi tới máy khác: https://x.example/.']],
  ['<link rel="canonical" href="https://x.example/">', []],
  ['<a href="https://x.example/">Nguồn</a><img src="/a.png">', []],
])('tells what a browser would ask of another host: %s', (body, expected) => {
  expect(checkPage('/', policy + body)).toEqual(expected);
});

it('misses the content policy', () => {
  expect(checkPage('/tro-nang/', '<p>Lời</p>')).toEqual(['/tro-nang/: trang không mang chính sách nội dung (CSP).']);
});

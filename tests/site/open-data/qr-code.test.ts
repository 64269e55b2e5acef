import { expect, it } from 'vitest';
import { drawQrCode } from '../../../src/site/open-data/qr-code.ts';

// At level M, 26 letters fit 25 × 25 modules: at L, 16 letters would take 21 × 21; at Q, 22 would take 29 × 29.
it.each(['https://a.example', 'https://a.example/dieu/'])(
  'draws %s with four modules of quiet on each side',
  (address) => {
    expect(drawQrCode(address)).toMatch(/^<svg [^>]*viewBox="0 0 33 33"/);
  },
);

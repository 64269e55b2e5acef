import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { drawSharedChart } from '../../../src/site/charts/shared-chart.ts';
import { drawShareImage } from '../../../src/site/charts/site-share-image.ts';
import { chartOf } from '../../fixtures/chart-examples.ts';

const chart = chartOf('path');
const shared = { document: 'Chương trình 12-CTr/ĐU', title: 'Dân số tham gia bảo hiểm y tế', verdict: 'Bám sát' };
const ofSite = {
  above: 'Xã An Bình',
  title: 'Xã hứa gì',
  figures: [{ figure: '26', name: 'chỉ tiêu' }],
  below: 'Cuối',
};
const green = { light: '#0b6b3a', dark: '#7fd6a4' };

describe('the picture of a shared link', () => {
  it('is 1200 × 630 and carries the stamp of a demonstration', async () => {
    const real = await drawSharedChart({ ...shared, chart });
    const stamped = await drawSharedChart({ ...shared, chart: { ...chart, stamp: 'SỐ LIỆU MINH HỌA' } });
    const { width, height } = await loadImage(real);
    expect([width, height]).toEqual([1200, 630]);
    expect(real.equals(stamped)).toBe(false);
  });

  it.each([
    ['of a target', () => drawSharedChart({ ...shared, chart, colours: green })],
    ['of the site', () => drawShareImage({ ...ofSite, colours: green })],
  ])('begins with the colour of the commune: %s', async (_, draw) => {
    expect(await topColour(await draw())).toEqual([0x0b, 0x6b, 0x3a]);
  });

  it('begins with red where the commune gives no colour', async () => {
    expect(await topColour(drawShareImage(ofSite))).toEqual([0x96, 0x17, 0x1b]);
  });
});

async function topColour(picture: Buffer): Promise<number[]> {
  const context = createCanvas(1, 1).getContext('2d');
  context.drawImage(await loadImage(picture), 0, 0);
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

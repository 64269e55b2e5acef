import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas, type Image, loadImage } from '@napi-rs/canvas';
import type { Page } from 'playwright-core';

const folder = 'content/pictures';

export type Part = Record<'x' | 'y' | 'width' | 'height', number>;

export async function take(page: Page, name: string, clip: Part): Promise<void> {
  save(name, cropToInk(await loadImage(await page.screenshot({ fullPage: true, clip }))), clip.y > 0);
}

interface Crop extends Part {
  image: Image;
}

/** Leaves out the empty paper around, but for a little of it. */
export function cropToInk(image: Image): Crop {
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const pixels = new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer);
  let [left, top, right, bottom] = [image.width, image.height, 0, 0];
  for (const [index, pixel] of pixels.entries()) {
    if (pixel === pixels[0]) continue;
    const [x, y] = [index % image.width, Math.floor(index / image.width)];
    [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
  }
  const margin = 12;
  [left, top] = [Math.max(0, left - margin), Math.max(0, top - margin)];
  const [width, height] = [Math.min(image.width, right + margin) - left, Math.min(image.height, bottom + margin) - top];
  return { image, x: left, y: top, width, height };
}

/** Of a page of the demonstration whose own stamp is not in the picture, the picture has to say it. */
export function save(name: string, { image, x, y, width, height }: Crop, isUnstamped = false): void {
  const strip = isUnstamped ? 36 : 0;
  const canvas = createCanvas(width, height + strip);
  const context = canvas.getContext('2d');
  context.fillStyle = '#241b15';
  context.fillRect(0, 0, width, strip);
  context.fillStyle = '#ffffff';
  context.font = 'bold 17px "Liberation Sans"';
  if (isUnstamped) context.fillText('SỐ LIỆU MINH HỌA', 12, 24);
  context.drawImage(image, x, y, width, height, 0, strip, width, height);
  const bytes = canvas.toBuffer('image/webp', 80);
  writeFileSync(join(folder, `${name}.webp`), bytes);
  console.log(`${name}: ${width} × ${canvas.height}, ${(bytes.length / 1024).toFixed(1)} KB`);
}

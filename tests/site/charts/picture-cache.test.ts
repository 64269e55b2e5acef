import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { drawChart, type PictureLook } from '../../../src/site/charts/draw.ts';
import { keepPicture } from '../../../src/site/charts/picture-cache.ts';
import { chartOf } from '../../fixtures/chart-examples.ts';

const wide: PictureLook = { size: 'wide', theme: 'light' };

describe('a picture that may be kept', () => {
  let folder: string;
  let drawn: number;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pictures-'));
    drawn = 0;
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const picture = (look: PictureLook, cache?: string, name = 'path') => {
    const chart = chartOf(name);
    const draw = () => {
      drawn += 1;
      return drawChart(chart, look);
    };
    return keepPicture({ chart, look }, draw, cache);
  };

  it('is drawn each time where no folder is named', async () => {
    const [one, other] = [await picture(wide), await picture(wide)];
    expect([drawn, one.equals(other)]).toEqual([2, true]);
  });

  it('is drawn once into a folder, and has the bytes of one that was drawn', async () => {
    const [first, second] = [await picture(wide, folder), await picture(wide, folder)];
    expect(drawn).toBe(1);
    const anew = await picture(wide);
    expect([first.equals(anew), second.equals(anew)]).toEqual([true, true]);
  });

  it('is another for another chart, another size, theme or colour', async () => {
    const pictures = [
      await picture(wide, folder),
      await picture(wide, folder, 'no-data'),
      await picture({ ...wide, size: 'narrow' }, folder),
      await picture({ ...wide, theme: 'dark' }, folder),
      await picture({ ...wide, colours: { light: '#00508c', dark: '#8cc8ff' } }, folder),
    ];
    expect(drawn).toBe(5);
    expect(new Set(pictures.map((bytes) => bytes.toString('base64'))).size).toBe(5);
  });

  it('leaves nothing half-written beside it when two draw it at once', async () => {
    await Promise.all([picture(wide, folder), picture(wide, folder)]);
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
  });
});

import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepPicture } from '../../../src/site/charts/picture-cache.ts';
import { drawSharedChart, type SharedChart } from '../../../src/site/charts/shared-chart.ts';
import { chartOf } from '../../fixtures/chart-examples.ts';

const words = { document: 'Chương trình 12-CTr/ĐU', title: 'Dân số tham gia bảo hiểm y tế', verdict: 'Bám sát' };
const onPath: SharedChart = { ...words, chart: chartOf('path') };

describe('a picture that may be kept', () => {
  let folder: string;
  let drawn: number;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pictures-'));
    drawn = 0;
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const picture = (shared: SharedChart, cache?: string) => {
    const draw = () => {
      drawn += 1;
      return drawSharedChart(shared);
    };
    return keepPicture(shared, draw, cache);
  };

  it('is drawn each time where no folder is named', async () => {
    const [one, other] = [await picture(onPath), await picture(onPath)];
    expect([drawn, one.equals(other)]).toEqual([2, true]);
  });

  it('is drawn once into a folder, and has the bytes of one that was drawn', async () => {
    const [first, second] = [await picture(onPath, folder), await picture(onPath, folder)];
    expect(drawn).toBe(1);
    const anew = await picture(onPath);
    expect([first.equals(anew), second.equals(anew)]).toEqual([true, true]);
  });

  it('is another for another chart, other words or another colour', async () => {
    const pictures = [
      await picture(onPath, folder),
      await picture({ ...onPath, chart: chartOf('no-data') }, folder),
      await picture({ ...onPath, title: 'Tỷ lệ hộ nghèo' }, folder),
      await picture({ ...onPath, verdict: 'Chậm' }, folder),
      await picture({ ...onPath, colours: { light: '#00508c', dark: '#8cc8ff' } }, folder),
    ];
    expect(drawn).toBe(5);
    expect(new Set(pictures.map((bytes) => bytes.toString('base64'))).size).toBe(5);
  });

  it('leaves nothing half-written beside it when two draw it at once', async () => {
    await Promise.all([picture(onPath, folder), picture(onPath, folder)]);
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
  });
});

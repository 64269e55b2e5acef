import { fold } from '../../core/text/fold.ts';

/** How a unit written behind a number stands to the unit that is asked for; a factor where only the scale differs. */
export type UnitAgreement = 'same' | 'other' | { factor: number };

const scales: Record<string, number> = { nghin: 1e3, ngan: 1e3, trieu: 1e6, tr: 1e6, ty: 1e9 };

interface WrittenUnit {
  scale: number;
  /** What is counted: `dong`; empty where only a scale is written. */
  base: string;
  /** For each of what: `ha`, `nam`; empty where it is left out. */
  per: string;
}

/** `tỷ đồng` where `triệu đồng/ha` is asked for is a thousand times as much; a part that is left out is taken as meant. */
export function compareUnits(written: string, asked: string): UnitAgreement {
  const [one, other] = [parseUnit(written), parseUnit(asked)];
  const isMoney = other.base === 'dong';
  const bases = one.base === other.base || (one.base === '' && isMoney && one.scale > 1);
  const pers = one.per === '' || one.per === other.per;
  if (!bases || !pers) return 'other';
  return one.scale === other.scale ? 'same' : { factor: one.scale / other.scale };
}

function parseUnit(words: string): WrittenUnit {
  const [over = '', per = ''] = fold(words)
    .replace(/phan tram/g, '%')
    .replace(/\bti\b/g, 'ty')
    .replace(/[.\s]+$/, '')
    .split(/\s*\/\s*|\s+(?:moi|tren mot)\s+/);
  const names = over.split(/\s+/).filter((name) => name !== '');
  let scale = 1;
  while (names.length > 0 && scales[names[0] ?? ''] !== undefined) scale *= scales[names.shift() ?? ''] ?? 1;
  const base = names.join(' ').replace(/^(?:d|vnd)$/, 'dong');
  return { scale, base, per };
}

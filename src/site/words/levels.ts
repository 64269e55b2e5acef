import { upperFirst } from '../../core/words/format.ts';

/** One line of an explanation; of a level where it tells what holds for one of two printed ones. */
export interface LevelLine {
  words: string;
  isOfLevel: boolean;
}

/**
 * A paragraph of two parallel calculations is a list to the eye: of each level one line, how it is judged and what is missing.
 * The words stay those that the release sealed, the name of the level said once.
 */
export function splitLevels(explained: string): LevelLine[] {
  if (!/: theo mức .*; theo mức /.test(explained)) return [{ words: explained, isOfLevel: false }];
  const pieces = explained.split(/(?<=[:;]) (?=theo mức )|(?<=\.) (?=Trang ghi cả |Theo mức )/);
  const missing = new Map(
    pieces.flatMap((piece) => {
      const [, level, left] = /^Theo mức (.+?): (.*)$/s.exec(piece) ?? [];
      return level === undefined || left === undefined ? [] : [[level, left] as const];
    }),
  );
  const lines = pieces.flatMap((piece): LevelLine[] => {
    const [, level] = /^theo mức (.+?) là /.exec(piece) ?? [];
    const left = level === undefined ? undefined : missing.get(level);
    if (level !== undefined) missing.delete(level);
    if (level === undefined) return /^Theo mức /.test(piece) ? [] : [{ words: piece, isOfLevel: false }];
    const judged = piece.replace(/[;.]$/, '');
    return [{ words: upperFirst(left === undefined ? `${judged}.` : `${judged}; ${left}`), isOfLevel: true }];
  });
  // What no line took must not be lost.
  const rest = [...missing].map(([level, left]) => ({ words: `Theo mức ${level}: ${left}`, isOfLevel: true }));
  return [...lines, ...rest];
}

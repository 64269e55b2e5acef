import type { AmendmentRecord } from '../schemas/amendment.ts';

/** A stretch of a line: words that stay, that go, that come. */
export interface AmendedPiece {
  kind: 'same' | 'gone' | 'new';
  words: string;
}

type Change = Pick<AmendmentRecord, 'kind' | 'was' | 'now'>;

/** A line with one change in it; nothing where the words that change do not stand there. */
export function amendLine(line: string, { kind, was, now = '' }: Change): AmendedPiece[] | undefined {
  const at = line.indexOf(was);
  if (at === -1) return undefined;
  const [before, after] = [line.slice(0, at), line.slice(at + was.length)];
  const pieces: AmendedPiece[] =
    kind === 'added'
      ? [
          { kind: 'same', words: before + was },
          { kind: 'new', words: ` ${now}` },
          { kind: 'same', words: after },
        ]
      : [
          { kind: 'same', words: before },
          { kind: 'gone', words: was },
          { kind: 'new', words: now },
          { kind: 'same', words: after },
        ];
  return pieces.filter(({ words }) => words !== '');
}

/** The line as it reads once the change holds. */
export function readAmended(pieces: readonly AmendedPiece[]): string {
  return pieces
    .filter(({ kind }) => kind !== 'gone')
    .map(({ words }) => words)
    .join('');
}

/** Changes of the lines of one clause, one after the other: of each the line it changes; nothing where it finds none. */
export function amendLines(lines: readonly string[], changes: readonly Change[]): (AmendedPiece[] | undefined)[] {
  const current = [...lines];
  return changes.map((change) => {
    const index = current.findIndex((line) => line.includes(change.was));
    const pieces = index === -1 ? undefined : amendLine(current[index] ?? '', change);
    if (pieces) current[index] = readAmended(pieces);
    return pieces;
  });
}

import { type Issue, type IssueFacts, newIssue } from '../issues/issue.ts';
import type { IssueCode } from '../issues/issue-codes.ts';
import { type BadCharacter, type BadCharacterKind, findBadCharacters } from '../text/characters.ts';

const codes: Record<BadCharacterKind, IssueCode> = {
  'not-nfc': 'text-not-nfc',
  'legacy-encoding': 'legacy-encoding',
  'look-alike': 'look-alike-character',
  replacement: 'replacement-character',
  'zero-width': 'invisible-character',
  other: 'character-not-allowed',
};

/** Kinds that spoil a whole file: the first place says enough. */
const wholeFile: readonly BadCharacterKind[] = ['not-nfc', 'legacy-encoding'];

/** The characters of a file that cannot stay. */
export function checkCharacters(text: string, file: string): Issue[] {
  const bad = findBadCharacters(text);
  const firsts = wholeFile.flatMap((kind) => bad.find((character) => character.kind === kind) ?? []);
  return bad
    .filter((character) => !wholeFile.includes(character.kind) || firsts.includes(character))
    .map((character) => newIssue(codes[character.kind], placeOf(character, file), factsOf(character)));
}

function placeOf({ line, column }: BadCharacter, file: string): Issue['place'] {
  return { file, line, column };
}

function factsOf({ word, codePoint, likely, encoding, character }: BadCharacter): IssueFacts {
  if (encoding !== undefined) return { found: word, expected: encoding };
  if (likely !== undefined) return { found: `${character} (${codePoint})`, expected: word, fix: likely };
  return { found: word, expected: codePoint, fix: word.normalize('NFC') };
}

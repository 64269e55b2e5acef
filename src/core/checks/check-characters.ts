import { type Issue, newIssue } from '../issues/catalogue.ts';
import { type BadCharacter, findBadCharacters } from '../text/characters.ts';

/** Kinds that spoil a whole file: the first place says enough. */
const wholeFile: readonly BadCharacter['kind'][] = ['not-nfc', 'legacy-encoding'];

/** The characters of a file that cannot stay. */
export function checkCharacters(text: string, file: string): Issue[] {
  const bad = findBadCharacters(text);
  const firsts = wholeFile.flatMap((kind) => bad.find((character) => character.kind === kind) ?? []);
  return bad
    .filter((character) => !wholeFile.includes(character.kind) || firsts.includes(character))
    .map((character) => describe(character, file));
}

function describe(bad: BadCharacter, file: string): Issue {
  const { line, column, word, character, codePoint } = bad;
  const place = { file, line, column };
  switch (bad.kind) {
    case 'not-nfc':
      return newIssue('text-not-nfc', place, { word, composed: word.normalize('NFC') });
    case 'legacy-encoding':
      return newIssue('legacy-encoding', place, { word, encoding: bad.encoding });
    case 'look-alike':
      return newIssue('look-alike-character', place, { word, character, codePoint, likely: bad.likely });
    case 'replacement':
      return newIssue('replacement-character', place, { word });
    case 'zero-width':
      return newIssue('invisible-character', place, { codePoint });
    case 'other':
      return newIssue('character-not-allowed', place, { word, codePoint });
  }
}

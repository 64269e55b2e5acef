import { checkCharacters } from '../../core/checks/check-characters.ts';
import { type Issue, type IssuePlace, newIssue } from '../../core/issues/catalogue.ts';
import { mendTwins } from '../../core/text/characters.ts';
import { findPersonalData } from '../../core/text/personal-data.ts';

/** Takes a problem or a notice, in the order of the cells. */
export type Tell = (issue: Issue) => void;

const invisibleEdges = /^[\s\u00ad\u200b-\u200f\u2060]+|[\s\u00ad\u200b-\u200f\u2060]+$/g;

const maxLetters = 1200;

/**
 * The words of a cell, composed and without the blanks around them. What cannot be mended without guessing is told:
 * letters of old encodings, look-alikes, hidden characters in the middle, personal data, too many words.
 */
export function cleanText(raw: string, place: IssuePlace, tell: Tell): string {
  const lines = raw.replace(/\r\n?/g, '\n');
  const mended = mendTwins(lines);
  const composed = mended.normalize('NFC');
  const text = composed.replace(invisibleEdges, '');
  if (composed !== mended) tell(newIssue('read-as', place, { as: 'nfd', words: short(text) }));
  if (/\S/.test(composed.replace(text, ''))) {
    tell(newIssue('read-as', place, { as: 'edges', words: short(text) }));
  }
  if (text.length > maxLetters) {
    tell(newIssue('text-too-long', place, { written: short(text), bounds: `≤ ${maxLetters}` }));
    return text.slice(0, maxLetters);
  }
  if (mended !== lines) {
    const written = lines.replace(invisibleEdges, '');
    tell(newIssue('read-as', place, { as: 'typed', written: short(written), words: `"${short(text)}"` }));
  }
  for (const issue of checkCharacters(text, place.file)) tell({ ...issue, place });
  const personal = findPersonalData(text);
  if (personal !== undefined) tell(newIssue('personal-data', place, { masked: personal }));
  return text;
}

/** The beginning of a text, for a message. */
export function short(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= 60 ? line : `${line.slice(0, 59)}…`;
}

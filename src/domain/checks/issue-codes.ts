/** Every kind of problem that a check can name, with its meaning. A reader of a message looks it up under its code. */
export const issueCodes = {
  // Files
  'unexpected-file': 'A file that nothing reads.',
  'file-missing': 'A file that the site needs is not there.',
  'collection-empty': 'A folder that must hold records holds none.',
  'file-name-not-a-slug': 'A file name is not made of lower-case ASCII words joined by hyphens.',
  'file-name-not-a-period': 'The name of a report or release does not begin with its year or quarter.',
  'duplicate-id': 'Two files of a folder have the same id once marks and capitals are taken off.',
  'file-empty': 'A file holds no words.',
  'file-too-large': 'A file is larger than 1 MiB.',
  'utf-16': 'A file is written in UTF-16.',
  'byte-order-mark': 'A file begins with the UTF-8 byte order mark.',
  'nul-character': 'A file holds a NUL character, so it is no text.',
  'not-utf8': 'The bytes of a file are not UTF-8.',
  'merge-conflict': 'A line left over from a half-finished merge.',

  // Characters
  'text-not-nfc': 'Vietnamese letters are written as a base and separate marks.',
  'legacy-encoding': 'The letters come from a font or an encoding older than Unicode.',
  'look-alike-character': 'A foreign character that only looks like the right one.',
  'replacement-character': 'A character was lost in an earlier conversion.',
  'invisible-character': 'A character that cannot be seen.',
  'character-not-allowed': 'A character that no text of the programme uses.',

  // JSON
  'json-decimal-comma': 'A number in JSON is written with a decimal comma.',
  'json-trailing-comma': 'A comma stands after the last member.',
  'json-comma-missing': 'Two members have no comma between them.',
  'json-quote-missing': 'A word in JSON lacks a straight double quote.',
  'json-comment': 'A JSON file holds a comment.',
  'json-malformed': 'A file is not JSON, for another reason.',
  'json-escape': 'A character in JSON is written as a code.',
  'json-too-deep': 'JSON is nested deeper than 50 levels.',
  'duplicate-field': 'A field is given twice in one record.',
  'forbidden-field': 'A field has a name that JavaScript keeps for itself.',

  // Fields
  'unknown-field': 'A field that the record does not have.',
  'field-missing': 'A field that the record must have.',
  'value-not-a-number': 'A number is needed.',
  'value-not-whole': 'A whole number is needed.',
  'value-wrong-type': 'A value of another type is needed.',
  'value-out-of-range': 'A number is too small or too large.',
  'value-not-a-date': 'A date written YYYY-MM-DD is needed.',
  'value-not-an-id': 'An id in lower-case ASCII words is needed.',
  'value-wrong-format': 'Words of another form are needed.',
  'value-not-in-list': 'One of a few fixed words is needed.',
  'text-empty': 'A text is empty.',
  'text-too-long': 'A text is longer than allowed.',
  'list-wrong-length': 'A list has too few or too many members.',
  'value-not-accepted': 'A value contradicts another one in the record.',

  // Sections of the programme
  'front-matter-missing': 'A section does not begin with front matter between two lines of ---.',
  'front-matter-line': 'A line of front matter is not a key with a simple value.',
  'section-malformed': 'The elements of a section cannot be read.',
  'words-outside-element': 'Words of a section stand outside any element.',
  'code-in-section': 'A section holds an import, an export or an expression in braces.',
  'element-unknown': 'An element that sections do not have.',
  'attribute-unknown': 'An attribute other than a plain id.',
  'block-id-missing': 'An element has no id.',
  'block-id-wrong': 'The id of an element does not have the form its kind needs.',
  'element-not-empty': 'An element that only marks a place holds words.',
  'words-missing': 'An element that holds official words is empty.',
  'words-not-on-one-line': 'An element is spread over several lines.',
  'words-not-plain': 'Official words hold a sign that would be read as markup.',

  // The official text
  'transcription-changed': 'The transcription is no longer the file whose fingerprint was recorded.',
  'official-text-altered': 'A clause differs from the transcription.',
  'official-text-missing': 'A clause of the transcription is nowhere in the programme.',
  'official-text-extra': 'The programme has a clause that the transcription does not.',

  // Links between records
  'unknown-id': 'A link to a record that does not exist.',
  'unknown-anchor': 'A place names a clause that does not exist.',
  'quote-not-found': 'Quoted words are not in the clause they are said to stand in.',
  'record-not-placed': 'A record is placed nowhere in the programme.',
  'record-placed-twice': 'A record is placed more than once.',
  'duplicate-anchor': 'Two clauses have the same address.',
  'duplicate-order': 'Two records have the same place in the order.',
  'parent-not-before-child': 'A section stands before the section that contains it.',
  'duplicate-part-id': 'Two parts of a target have the same id.',
  'printed-number-out-of-sequence': 'The printed numbers of a section do not run 1, 2, 3.',
  'answer-missing': 'A doubt is called answered or amended, without the answer.',
  'document-number-malformed': 'The number of a document fits neither the Party form nor the State form.',
  'demonstration-mixed': 'Made-up figures stand among real ones, or real ones among made-up ones.',
  'words-not-printed': 'Words said to be printed stand nowhere in the text.',
} as const;

export type IssueCode = keyof typeof issueCodes;

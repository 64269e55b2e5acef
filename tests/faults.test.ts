import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * Bad inputs that this repository must survive, by the number of the list agreed for it, and where each is tested:
 * the file and words of the name of the test. Tests of filled templates carry the number in their own name.
 */
const elsewhere: Record<string, [file: string, words: string]> = {
  'F01 a decimal comma in JSON': ['core/load/parse-record.test.ts', 'a decimal comma'],
  'F02 JSON with a comma too many': ['core/load/parse-record.test.ts', 'a trailing comma'],
  'F13 ids that fold to the same': ['core/load/read-content.test.ts', 'the same once folded'],
  'F14 a JSON key twice': ['core/load/parse-record.test.ts', 'a field twice'],
  'F16 an address taken away': ['core/checks/check-releases.test.ts', 'keeps every address that it published'],
  'F16 an address that moved': ['core/checks/check-releases.test.ts', 'lets an address go that is said to have moved'],
  'F16 the page at an old address': [
    'built-site/another-commune.test.ts',
    'says at an address that moved where it went',
  ],
  'F30 a whole that grows faster than its parts': ['core/checks/check-ledger.test.ts', 'faster than the fastest'],
  'F43 markup in a report': ['built-site/another-commune.test.ts', 'shows markup in its reports as words'],
  'F44 code in MDX': ['core/load/parse-section.test.ts', 'an expression'],
  'F44 code in a guide': ['core/load/parse-guide.test.ts', 'a decimal comma in braces'],
  'F45 broken front matter': ['core/load/parse-section.test.ts', 'no space after the colon'],
  'F46 a table with a pipe too many': ['core/load/parse-guide.test.ts', 'a pipe sign in the words of a cell'],
  'F46 a heading level skipped': ['core/load/parse-guide.test.ts', 'a level of headings skipped'],
  'F47 a file name with marks': ['core/load/read-content.test.ts', 'a file name with marks'],
  'F48 a picture that may hold a script': [
    'core/load/read-content.test.ts',
    'a picture of a kind that can hold a script',
  ],
  'F50 an own address without https': ['core/text/addresses.test.ts', "'http://xa.example/'"],
  'F51 one letter of the official text': ['core/load/read-content.test.ts', 'refuses a changed transcription'],
  'F52 a quote that is nowhere': ['core/checks/check-content.test.ts', 'a quote that is not in its clause'],
  'F56 half a merge': ['core/load/read-content.test.ts', 'a half-finished merge'],
  'F57 generated files in git': ['office/commands/check.test.ts', 'refuses files that a machine makes'],
  'F58 two clones at once': ['office/commands/import.test.ts', 'loses neither report'],
  'F59 a published report taken away': ['core/checks/check-releases.test.ts', 'a published report that was taken away'],
  'F60 a build that is killed': ['built-site/publishing.test.ts', 'when the build is killed'],
  'F60 a disk that is full': ['built-site/publishing.test.ts', 'when the machine lets nothing be written'],
  'F61 two builds at once': ['built-site/publishing.test.ts', 'a second build is refused'],
  'F62 a build that is not cold': ['built-site/publishing.test.ts', 'built again to compare, cold'],
  'F66 a clock and a language of elsewhere': ['built-site/publishing.test.ts', "TZ: 'Pacific/Kiritimati'"],
  'F67 a type or a header that the host leaves out': [
    'publish/deploy/static-server.test.ts',
    'with the headers of the site',
  ],
  'F67 types on servers people use': ['built-site/samples.test.ts', 'says what %s is'],
  'F68 a site in a folder': ['built-site/another-commune.test.ts', 'in its own folder'],
  'F70 no WebAssembly, no JavaScript': [
    'built-site/search.test.ts',
    'without WebAssembly the programme answers all the same',
  ],
  'F69 an old page with new parts': ['built-site/samples.test.ts', 'sends a page again only when it has changed'],
  'F71 a hostile question': ['site/search/find.test.ts', 'of %s is answered without an error'],
  'F72 a question typed by Telex': ['site/search/telex.test.ts', 'leaves %s alone'],
  'F73 a device that lets nothing be kept': ['architecture.test.ts', 'keep nothing on the device of a reader'],
  'F74 a chart with a gap': ['site/view-models/target-chart.test.ts', 'a missing quarter as a gap, never as zero'],
  'F75 letters twice as large': ['built-site/narrow-screens.test.ts', 'when a reader doubles the size of letters'],
  'F75 every pair of colours': ['built-site/contrast.test.ts', 'has a contrast of at least %f'],
  'F76 a figure altered with its fingerprint': [
    'built-site/figures.test.ts',
    'altered on a page together with its fingerprint',
  ],
  'F76 a table altered with its fingerprint': ['publish/verification/recompute.test.ts', 'are found altered: %s'],
  'F76 a file altered on the host': ['publish/verification/verify.test.ts', 'names every file that is altered'],
  'F77 a site of another data version': [
    'publish/verification/verify.test.ts',
    'does not call a site sound that is of %s version',
  ],
  'F78 a fault of the program': [
    'office/commands/check.test.ts',
    'tells a fault of the program from a problem of the data',
  ],
};

/** Faults that are not ours to meet, or that nothing here can have: why. */
const limits: Record<string, string> = {
  F49: 'The site holds no PDF and links to none; the transcription has its fingerprint in site.json.',
  F63: 'Node is a package of the lockfile, and npm ci refuses a lockfile that is out of step.',
  F64: 'npm ci holds every package against the digest in the lockfile; a registry that is down leaves the cache.',
  F65: 'What the build needs is installed before; that pages ask no other host is tested in a browser.',
};

/** Numbers in the names of the tests of filled templates. */
const filled =
  'F03 F04 F05 F06 F07 F08 F09 F10 F11 F12 F15 F17 F18 F19 F20 F21 F22 F23 F24 F25 F26 F27 F28 F29 F31 F32 F33 F34 F35 F36 F37 F38 F39 F40 F41 F42 F43 F53 F54 F55 F58';

const tests = readdirSync('tests', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.test.ts'));

describe('the list of faults', () => {
  it('is whole: each is tested, or named as a limit', () => {
    const all = Array.from({ length: 78 }, (_, index) => `F${String(index + 1).padStart(2, '0')}`);
    const named = [
      ...Object.keys(elsewhere).map((name) => name.slice(0, 3)),
      ...filled.split(' '),
      ...Object.keys(limits),
    ];
    expect(all.filter((number) => !named.includes(number))).toEqual([]);
  });

  it.each(Object.entries(elsewhere))('is tested: %s', (_, [file, words]) => {
    expect(readFileSync(join('tests', file), 'utf8')).toContain(words);
  });

  it.each(filled.split(' '))('is tested with filled templates: %s', (number) => {
    const naming = tests
      .filter((file) => /^office\/(intake|commands)\//.test(file))
      .filter((file) => new RegExp(`\\((F\\d\\d, )*${number}[,)]`).test(readFileSync(join('tests', file), 'utf8')));
    expect(naming.length).toBeGreaterThan(0);
  });
});

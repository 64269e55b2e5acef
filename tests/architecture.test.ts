import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * What each room may import beside itself: other rooms, doors into them, and kinds of packages. A door is a folder or
 * file of another room; `node` stands for what only Node has, `npm` for a package.
 */
const rooms: Record<string, string[]> = {
  core: ['npm', 'node'],
  site: ['core', 'astro', 'npm', 'node', 'office/intake', 'office/words'],
  office: ['core', 'astro', 'npm', 'node', 'site/components', 'site/layouts', 'site/styles', 'site/view-models'],
  publish: [
    'core',
    'astro',
    'npm',
    'node',
    'office',
    'site/view-models',
    'site/open-data',
    'site/search',
    'site/words',
  ],
};

/** Parts of a room that keep to less than their room: what they may import, `.` being their own folder. */
const strict: Record<string, string[]> = {
  // Pure functions over records: no files, no framework; packages only where named.
  'core/status': ['core'],
  'core/programme': ['core'],
  'core/releases': ['core'],
  'core/owed.ts': ['core'],
  'core/periods.ts': ['core'],
  'core/checks': ['core', 'npm'],
  'core/text': ['core'],
  'core/words': ['core'],
  'core/issues': ['core'],
  'core/schemas': ['core', 'npm'],
  // The same in the command and in the browser.
  'office/intake': ['core', 'npm', 'office/words'],
  // Plain data for a page, and what looks like something: no files, no lookups.
  'site/view-models': ['core', 'site', 'office/words'],
  'site/search': ['core'],
};

interface Import {
  file: string;
  from: string;
  target: string;
}

/** What of the core neither reads nor writes anything. */
const pure = Object.keys(strict)
  .filter((part) => part.startsWith('core/'))
  .map((part) => `src/${part}`);

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|astro|mjs)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));
const imports = files.flatMap(readImports);

describe('imports', () => {
  it.each([...Object.entries(rooms), ...Object.entries(strict)])('of src/%s keep to its rule', (part, may) => {
    const against = imports
      .filter(({ file }) => file === `src/${part}` || file.startsWith(`src/${part}/`))
      .filter(({ target }) => ![part, ...may].some((name) => target === name || target.startsWith(`${name}/`)))
      .map(({ file, from }) => `${file} imports ${from}`);
    expect(against).toEqual([]);
  });

  it('are under a rule in every room', () => {
    expect(readdirSync('src').sort()).toEqual(Object.keys(rooms).sort());
  });

  it('stay inside the folder of pages and components of Astro: nothing else imports them', () => {
    const outside = imports.filter(({ file, from }) => from.endsWith('.astro') && !file.endsWith('.astro'));
    expect(outside).toEqual([]);
  });
});

describe('the top level', () => {
  it('holds what a newcomer looks for, and nothing that was left there', () => {
    // What is installed, what was built, and files of an office that lie there.
    const isIgnored = (name: string) =>
      /^\.|^node_modules$|^dist|^bieu-mau-|\.(?:xls[xmb]?|ods|csv|tsv|khoa)$/.test(name);
    expect(
      readdirSync('.')
        .filter((name) => !isIgnored(name))
        .sort(),
    ).toEqual([
      ...['LICENSE', 'README.md', 'astro.config.mjs', 'biome.json', 'content', 'package-lock.json', 'package.json'],
      ...['public', 'src', 'tests', 'tsconfig.json'],
    ]);
  });
});

describe('the pages', () => {
  it('keep nothing on the device of a reader: there is nothing to allow, and nothing to lose', () => {
    const keeping = sourcesIn('src/site', /\.(?:ts|astro)$/).filter(({ code }) =>
      /\b(?:localStorage|sessionStorage|indexedDB|document\.cookie)\b/.test(code),
    );
    expect(keeping.map(({ file }) => file)).toEqual([]);
  });
});

describe('the terminal', () => {
  it('is written to by one file, which shows control characters', () => {
    const writing = ['src/core', 'src/office', 'src/publish']
      .flatMap((part) => sourcesIn(part))
      .filter(({ code }) => /\bconsole\.\w/.test(code));
    expect(writing.map(({ file }) => file)).toEqual(['src/core/machine/tell.ts']);
  });
});

describe('the core', () => {
  it.each([
    ['the clock', /\bnew Date\(\s*\)|\bDate\.now\b|\bperformance\.now\b/],
    ['chance', /\bMath\.random\b|\bcrypto\b/],
    ['the environment', /\bprocess\.|\bimport\.meta\b/],
  ])('does not read %s where it judges', (_, pattern) => {
    const reading = pure.flatMap((folder) => sourcesIn(folder)).filter(({ code }) => pattern.test(code));
    expect(reading.map(({ file }) => file)).toEqual([]);
  });

  it('says no Vietnamese sentence but in its words and its issues', () => {
    const sentence = /(['"`])(?=[^'"`\n]*[à-ỹăđĩũơư])[^'"`\n]*\p{Ll} \p{Ll}+ \p{Ll}+[^'"`\n]*\1/u;
    const saying = pure
      .filter((folder) => !/\/(?:words|issues)$/.test(folder))
      .flatMap((folder) => sourcesIn(folder))
      .filter(({ code }) => sentence.test(withoutComments(code)));
    expect(saying.map(({ file }) => file)).toEqual([]);
  });
});

describe('the source', () => {
  it('names no commune, province or document in any way of writing', () => {
    const named = readdirSync('src', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|astro|css|mjs|json|md|conf)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .flatMap((file) =>
        readFileSync(file, 'utf8')
          .split('\n')
          .filter(namesThisCommune)
          .map((line) => `${file}: ${line.trim()}`),
      );
    expect(named).toEqual([]);
  });

  it.each([
    ['Xã Hà Đông', true],
    ['HÀ ĐÔNG', true],
    ['ha-dong', true],
    ['Hà Đông', true],
    ['hải  phòng', true],
    ['HaiPhong', true],
    ['18/CTR-ĐU', true],
    ['chương trình hành động', false],
    ['nhà đông người', false],
  ])('is searched for names as a reader would see them: %s', (line, expected) => {
    expect(namesThisCommune(line.normalize('NFD'))).toBe(expected);
  });
});

describe('Vietnamese words', () => {
  /** Where letters, patterns and columns are data, and not what a page or command says. */
  const data = [
    'src/core/issues/',
    'src/core/text/',
    'src/site/open-data/tables/',
    'src/site/search/',
    'src/site/styles/subset-font.ts',
    // Patterns of addresses: `releases/<kỳ>.json`; letters that stand for others in an address.
    'src/site/view-models/data-guide-page.ts',
    'src/site/view-models/name-index-page.ts',
  ];
  const letter = /[à-ãè-êìíò-õùúýăđĩũơưạ-ỹ]/iu;

  it('stand in the folders of words alone', () => {
    const saying = sourcesIn('src', /\.(?:ts|astro|mjs)$/)
      .filter(({ file }) => !file.includes('/words/') && !data.some((place) => file.startsWith(place)))
      .filter(({ code }) => letter.test(withoutComments(code)));
    expect(saying.map(({ file }) => file)).toEqual([]);
  });

  it('are all said: each entry is named where its words are used', () => {
    const sources = sourcesIn('src', /\.(?:ts|astro|mjs)$/);
    const unsaid = sources.flatMap(({ file, code }) => {
      const name = /^export const (\w+Words) = \{$/m.exec(code)?.[1];
      if (name === undefined || !file.includes('/words/')) return [];
      const using = sources.filter((source) => source.file !== file && source.code.includes(name));
      return entriesOf(name, code)
        .filter((key) => !using.some((user) => names(user.code, name, key)))
        .map((key) => `${name}.${key}`);
    });
    expect(unsaid).toEqual([]);
  });
});

describe('names', () => {
  it('are not those of drawers where anything fits', () => {
    const drawers = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) =>
      /(?:^|\/)(?:utils?|helpers?|common|misc)(?:\/|\.ts$)|(?:^|\/)index\.ts$/.test(path),
    );
    expect(drawers).toEqual([]);
  });

  it('have one meaning: no name is exported by two files', () => {
    const byName = Map.groupBy(listExports(), ({ name }) => name);
    const shared = [...byName].filter(([, exported]) => exported.length > 1);
    expect(shared.map(([name, exported]) => [name, ...exported.map(({ file }) => file)])).toEqual([]);
  });

  it('are exported by name: no default exports but where a tool asks for one', () => {
    const asked = ['src/site/styles/tailwind.config.ts'];
    const byDefault = sourcesIn('src').filter(
      ({ file, code }) => !asked.includes(file) && /^export default/m.test(code),
    );
    expect(byDefault.map(({ file }) => file)).toEqual([]);
  });
});

/** The entries at the first level of exported words. */
function entriesOf(name: string, code: string): string[] {
  const [, body = ''] = new RegExp(`^export const ${name} = \\{$(.*?)^\\}`, 'ms').exec(code) ?? [];
  return [...body.matchAll(/^ {2}(\w+):/gm)].map(([, key = '']) => key);
}

/** Whether code says an entry of words: after a point, taken out of the whole, or handed on with the whole. */
function names(code: string, name: string, key: string): boolean {
  const taken = new RegExp(`\\{([^{}]*)\\} = ${name};`);
  const rest = code.replace(/^import .*?;$/gms, '').replace(taken, '');
  const isTaken = new RegExp(`\\b${key}\\b`).test(taken.exec(code)?.[1] ?? '');
  return isTaken || new RegExp(`\\.${key}\\b|\\b${name}\\b(?!\\.)`).test(rest);
}

/** Without case, marks and separators; "nhà đông" is not "Hà Đông". */
function namesThisCommune(line: string): boolean {
  const plain = line.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
  return /(?<![a-z])(?:ha[\s_-]*dong|hai[\s_-]*phong|18[\s_/-]*ctr)/.test(plain);
}

function readImports(file: string): Import[] {
  const code = readFileSync(file, 'utf8');
  const pattern = /^\s*(?:import|export)\s+(?:[^'";]*?\sfrom\s+)?'([^']+)'|import\('([^']+)'\)/gm;
  return [...code.matchAll(pattern)].map(([, from = '', dynamic]) => ({
    file,
    from: dynamic ?? from,
    target: targetOf(file, dynamic ?? from),
  }));
}

/** `core/status/path.ts`, `astro`, `node` or `npm`. */
function targetOf(file: string, from: string): string {
  if (from.startsWith('.')) return normalize(join(file, '..', from)).replace(/^src\//, '');
  if (from.startsWith('node:')) return 'node';
  return /^astro(?:[:/]|$)/.test(from) ? 'astro' : 'npm';
}

/** What each file exports of its own, but for what Astro asks every page for. */
function listExports(): { file: string; name: string }[] {
  const asked = ['GET', 'getStaticPaths', 'prerender'];
  const pattern =
    /^export (?:async )?(?:type|interface|const|let|function\*?|class) (\w+)|^export (?:type )?\{([^}]*)\}(?! from)/gm;
  return files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(pattern)]
      .flatMap(([, name, list]) => name ?? (list ?? '').split(',').map((one) => one.trim().split(' ').at(-1) ?? ''))
      .filter((name) => name !== '' && !asked.includes(name))
      .map((name) => ({ file, name })),
  );
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<=^|\s)\/\/.*$/gm, '');
}

/** The TypeScript of a folder, or of one file; other code where its name is asked for. */
function sourcesIn(part: string, name = /\.ts$/): { file: string; code: string }[] {
  return files
    .filter((file) => name.test(file) && (file === part || file.startsWith(`${part}/`)))
    .map((file) => ({ file, code: readFileSync(file, 'utf8') }));
}

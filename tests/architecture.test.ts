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
  // Pure functions over records: no files, no packages, no framework.
  'core/status': ['core'],
  'core/programme': ['core'],
  'core/releases': ['core'],
  'core/checks': ['core'],
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

/** Folders of the core that neither read nor write anything. */
const pure = Object.keys(strict)
  .filter((part) => part.startsWith('core/'))
  .map((part) => `src/${part}`);

const imports = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|astro|mjs)$/.test(entry.name))
  .flatMap((entry) => readImports(join(entry.parentPath, entry.name)));

describe('imports', () => {
  it.each([...Object.entries(rooms), ...Object.entries(strict)])('of src/%s keep to its rule', (part, may) => {
    const against = imports
      .filter(({ file }) => file.startsWith(`src/${part}/`))
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

describe('the core', () => {
  it.each([
    ['the clock', /\bnew Date\(\s*\)|\bDate\.now\b|\bperformance\.now\b/],
    ['chance', /\bMath\.random\b|\bcrypto\b/],
    ['the environment', /\bprocess\.|\bimport\.meta\b/],
  ])('does not read %s where it judges', (_, pattern) => {
    const reading = pure.flatMap(sourcesIn).filter(({ code }) => pattern.test(code));
    expect(reading.map(({ file }) => file)).toEqual([]);
  });

  it('says no Vietnamese sentence but in its words and its issues', () => {
    const sentence = /(['"`])(?=[^'"`\n]*[à-ỹăđĩũơư])[^'"`\n]*\p{Ll} \p{Ll}+ \p{Ll}+[^'"`\n]*\1/u;
    const saying = pure
      .filter((folder) => !/\/(?:words|issues)$/.test(folder))
      .flatMap(sourcesIn)
      .filter(({ code }) => sentence.test(withoutComments(code)));
    expect(saying.map(({ file }) => file)).toEqual([]);
  });
});

describe('names', () => {
  it('are not those of drawers where anything fits', () => {
    const drawers = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) =>
      /(?:^|\/)(?:utils?|helpers?|common|misc)(?:\/|\.ts$)|(?:^|\/)index\.ts$/.test(path),
    );
    expect(drawers).toEqual([]);
  });

  it('are exported by name: no default exports but where a tool asks for one', () => {
    const asked = ['src/site/styles/tailwind.config.ts'];
    const byDefault = sourcesIn('src').filter(
      ({ file, code }) => !asked.includes(file) && /^export default/m.test(code),
    );
    expect(byDefault.map(({ file }) => file)).toEqual([]);
  });
});

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

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
}

function sourcesIn(folder: string): { file: string; code: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, code: readFileSync(file, 'utf8') }));
}

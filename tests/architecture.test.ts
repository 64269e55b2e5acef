import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What a part of the source may import. A name stands for a folder or file of `src/`, or for a package. */
interface Rule {
  may: string[];
  /** Only what disappears at run time. */
  mayTypesOf?: string[];
}

const looks: Rule = {
  may: ['components', 'layouts', 'styles', 'strings', 'routes.ts', 'search'],
  mayTypesOf: ['view-models', 'domain'],
};

/** The table of the README, "Data flows one way". Each part may also import from itself. */
const rules: Record<string, Rule> = {
  schemas: { may: ['zod'] },
  domain: { may: [], mayTypesOf: ['schemas'] },
  load: { may: ['astro', 'node', 'npm', 'schemas', 'domain', 'strings'] },
  strings: { may: [], mayTypesOf: ['schemas', 'domain'] },
  'routes.ts': { may: [] },
  'view-models': { may: ['domain', 'routes.ts', 'strings'], mayTypesOf: ['schemas', 'open-data', 'search'] },
  charts: { may: ['npm', 'node', 'strings'], mayTypesOf: ['view-models'] },
  search: { may: ['domain/text'], mayTypesOf: ['schemas'] },
  // The words for columns and codes, and the address of each record, go into the files.
  'open-data': { may: ['domain', 'npm', 'strings', 'routes.ts'], mayTypesOf: ['schemas'] },
  intake: { may: ['npm', 'schemas', 'domain', 'strings'] },
  files: { may: ['node'] },
  'data-entry': { may: ['node', 'npm', 'schemas', 'domain', 'load', 'intake', 'files', 'strings'] },
  // Runs in the browser, with the very modules of the import.
  checker: { may: ['schemas', 'domain', 'load', 'intake', 'data-entry/format-json.ts', 'strings'] },
  // A site of its own, with one page: it reads the content itself.
  editing: { may: ['astro', 'npm', 'zod', 'schemas', 'domain', 'load', 'view-models', 'strings'] },
  components: looks,
  layouts: looks,
  pages: {
    may: [
      'astro',
      'load',
      'intake',
      'view-models',
      'layouts',
      'components',
      'charts',
      'open-data',
      'strings',
      'routes.ts',
    ],
  },
  'content.config.ts': { may: ['astro', 'zod', 'load', 'schemas'], mayTypesOf: ['domain'] },
  styles: { may: ['node', 'npm'] },
  build: {
    may: ['node', 'npm', 'files', 'data-entry', 'load', 'search', 'strings', 'verification'],
    mayTypesOf: ['astro', 'schemas'],
  },
  // Computes again what a site publishes: node may run it on a folder that nobody can build.
  verification: { may: ['node', 'npm', 'schemas', 'domain', 'open-data', 'strings'] },
  deploy: { may: ['node', 'npm', 'files', 'data-entry', 'strings'] },
};

interface Import {
  file: string;
  from: string;
  /** Part of the source, or kind of package, it comes from. */
  part: string;
  isTypeOnly: boolean;
}

const imports = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|astro|mjs)$/.test(entry.name))
  .flatMap((entry) => readImports(join(entry.parentPath, entry.name)));

describe('imports', () => {
  it.each(Object.entries(rules))('of src/%s keep to its rule', (part, rule) => {
    const against = imports
      .filter(({ file }) => file.split('/')[1] === part)
      .filter((one) => !isAllowed(one, part, rule))
      .map(({ file, from, isTypeOnly }) => `${file} imports ${isTypeOnly ? 'types of ' : ''}${from}`);
    expect(against).toEqual([]);
  });

  it('are under a rule in every part of src', () => {
    const parts = readdirSync('src');
    expect(parts.filter((part) => rules[part] === undefined)).toEqual([]);
  });

  it('stay inside the folder of pages and components of Astro: nothing else imports them', () => {
    const outside = imports.filter(({ file, from }) => from.endsWith('.astro') && !file.endsWith('.astro'));
    expect(outside).toEqual([]);
  });
});

describe('the domain', () => {
  it.each([
    ['the clock', /\bnew Date\(\s*\)|\bDate\.now\b|\bperformance\.now\b/],
    ['chance', /\bMath\.random\b|\bcrypto\b/],
    ['the environment', /\bprocess\.|\bimport\.meta\b/],
  ])('does not read %s', (_, pattern) => {
    const reading = sourcesIn('src/domain').filter(({ code }) => pattern.test(code));
    expect(reading.map(({ file }) => file)).toEqual([]);
  });

  it('says no Vietnamese sentence', () => {
    const sentence = /(['"`])(?=[^'"`\n]*[à-ỹăđĩũơư])[^'"`\n]*\p{Ll} \p{Ll}+ \p{Ll}+[^'"`\n]*\1/u;
    const saying = sourcesIn('src/domain').filter(({ code }) => sentence.test(withoutComments(code)));
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
    const asked = ['src/styles/tailwind.config.ts'];
    const byDefault = sourcesIn('src').filter(
      ({ file, code }) => !asked.includes(file) && /^export default/m.test(code),
    );
    expect(byDefault.map(({ file }) => file)).toEqual([]);
  });
});

function isAllowed({ part, from, file, isTypeOnly }: Import, own: string, rule: Rule): boolean {
  if (part === own) return true;
  const allowed = isTypeOnly ? [...rule.may, ...(rule.mayTypesOf ?? [])] : rule.may;
  const target = from.startsWith('.') ? normalize(join(file, '..', from)).replace(/^src\//, '') : part;
  return allowed.some((name) => name === part || name === from || name === target || target.startsWith(`${name}/`));
}

function readImports(file: string): Import[] {
  const code = readFileSync(file, 'utf8');
  const pattern = /^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|import\('([^']+)'\)/gm;
  return [...code.matchAll(pattern)].map(([statement, type, from = '', dynamic]) => ({
    file,
    from: dynamic ?? from,
    part: partOf(file, dynamic ?? from),
    isTypeOnly: type !== undefined || hasTypesOnly(statement),
  }));
}

/** `import { type A, type B } from …`. */
function hasTypesOnly(statement: string): boolean {
  const [, names] = /\{([^}]*)\}/.exec(statement) ?? [];
  const list = (names ?? '').split(',').filter((name) => name.trim() !== '');
  return list.length > 0 && list.every((name) => name.trim().startsWith('type '));
}

function partOf(file: string, from: string): string {
  if (from.startsWith('.')) return normalize(join(file, '..', from)).split('/')[1] ?? '';
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

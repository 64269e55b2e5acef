/** What the editing page never uses: pictures, maps, code, rich previews, and every language but Vietnamese. */
const unused = /^@shikijs\/|shiki-engine|heic|webp_enc|leaflet|terra-draw|svgo|exifr|react-dom|\/locales\/(?!vi\.json)/;

const empty = '\0empty';

/** Fonts that the package would fetch from a host of others where its own copies fail. */
const foreignFont = /url\(https:\/\/cdn\.jsdelivr\.net[^)]*\)/g;
const foreignFonts = 3;

/** Vite plugin: leaves unused parts of Sveltia CMS out of the build, and every address of a foreign font. */
export function leaveOut() {
  return {
    name: 'leave-out',
    enforce: 'pre' as const,
    resolveId: (id: string) => (unused.test(id) ? empty : undefined),
    load: (id: string) => (id === empty ? 'export default {};' : undefined),
    transform(code: string, id: string) {
      if (!id.endsWith('@sveltia/cms/npm/index.js')) return undefined;
      const found = code.match(foreignFont)?.length ?? 0;
      if (found !== foreignFonts) throw new Error(`Sveltia CMS names ${found} foreign fonts, not ${foreignFonts}`);
      const own = code
        .replace(foreignFont, 'local("")')
        .replace(/new URL\(`assets\/(heic|webp|marker)[^)]*\)\.href/g, '""');
      return { code: own, map: null };
    },
  };
}

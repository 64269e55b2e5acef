import { getCollection, render } from 'astro:content';

/** One section of a page written in our own words, as plain text. */
export interface LoadedGuideSection {
  guide: string;
  title: string;
  anchor?: string;
  heading?: string;
  text: string;
}

/** Every guide cut at its headings, in the order of their names: what search can find in them. */
export async function loadGuideSections(): Promise<LoadedGuideSection[]> {
  const guides = (await getCollection('guides')).sort((a, b) => (a.id < b.id ? -1 : 1));
  const sections = await Promise.all(
    guides.map(async (guide) => {
      const { headings } = await render(guide);
      const [opening = '', ...bodies] = (guide.body ?? '').split(/^#{2,6} .*$/m).map(plainWords);
      const { title, description } = guide.data;
      return [
        { guide: guide.id, title, text: `${description} ${opening}`.trim() },
        ...bodies.map((text, index) => ({
          guide: guide.id,
          title,
          anchor: headings[index]?.slug ?? '',
          heading: headings[index]?.text ?? title,
          text,
        })),
      ];
    }),
  );
  return sections.flat();
}

/** Markdown without its signs and links. */
function plainWords(markdown: string): string {
  return markdown
    .replace(/^(?:import|export) .*$/gm, '')
    .replace(/<[^>]*>|\{[^}]*\}/g, ' ')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`#>|]|^\s*[-+] /gm, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

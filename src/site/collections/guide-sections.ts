import { getCollection, render } from 'astro:content';
import type { GuideSection } from '../view-models/search-reference-records.ts';

/** Every guide cut at its headings, in the order of their names: what search can find in them. */
export async function loadGuideSections(): Promise<GuideSection[]> {
  const guides = (await getCollection('guides')).sort((a, b) => (a.id < b.id ? -1 : 1));
  const sections = await Promise.all(
    guides.map(async (guide) => {
      const { title, description, parts } = guide.data;
      const { headings } = await render(guide);
      return parts.map(({ heading, text }, index) => {
        if (heading === undefined) return { guide: guide.id, title, text: `${description} ${text}`.trim() };
        return { guide: guide.id, title, anchor: headings[index - 1]?.slug ?? '', heading, text };
      });
    }),
  );
  return sections.flat();
}

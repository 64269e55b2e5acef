import type { SectionFile } from '../programme/content.ts';
import { sectionSchema } from '../schemas/section.ts';
import { parseFields, parseFrontMatter } from './front-matter.ts';
import { combine, type Parsed } from './parsed.ts';
import { parseBlocks } from './section-blocks.ts';

/** One file of `content/programme/`. */
export function parseSection(id: string, source: string, file: string): Parsed<SectionFile> {
  const frontMatter = parseFrontMatter(source, file);
  if ('issues' in frontMatter) return frontMatter;
  const parts = combine({
    head: parseFields(sectionSchema, frontMatter.value, file),
    blocks: parseBlocks({ text: frontMatter.value.body, file }),
  });
  return 'issues' in parts ? parts : { value: { id, ...parts.value } };
}

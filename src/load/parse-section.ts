import type { SectionFile } from '../domain/content.ts';
import { sectionSchema } from '../schemas/section.ts';
import { type FrontMatter, parseFrontMatter } from './front-matter.ts';
import { combine, type Parsed } from './parsed.ts';
import { describeZodIssues } from './schema-issues.ts';
import { parseBlocks } from './section-blocks.ts';

/** One file of `content/programme/`. */
export function parseSection(id: string, source: string, file: string): Parsed<SectionFile> {
  const frontMatter = parseFrontMatter(source, file);
  if ('issues' in frontMatter) return frontMatter;
  const parts = combine({
    head: parseHead(frontMatter.value, file),
    blocks: parseBlocks({ text: frontMatter.value.body, file }),
  });
  return 'issues' in parts ? parts : { value: { id, ...parts.value } };
}

function parseHead({ fields }: FrontMatter, file: string): Parsed<SectionFile['head']> {
  const values = Object.fromEntries([...fields].map(([key, { value }]) => [key, value]));
  const result = sectionSchema.safeParse(values);
  if (result.success) return { value: result.data };
  // A missing field belongs to the front matter, which begins on the first line.
  const locate = ([key]: readonly PropertyKey[]) => fields.get(String(key)) ?? { line: 1 };
  return { issues: describeZodIssues(sectionSchema, result.error.issues, file, locate) };
}

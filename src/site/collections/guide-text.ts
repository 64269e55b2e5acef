import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { formatIssue } from '../../core/issues/format-issue.ts';
import { decodeText } from '../../core/load/decode-text.ts';
import { parseGuide } from '../../core/load/parse-guide.ts';
import { readRegularFile } from '../../core/load/read-regular-file.ts';
import { notAGuide } from '../words/collections.ts';

/**
 * MDX runs what it holds, so `@astrojs/mdx` is given no file but this text: that of a guide, opened as a plain file, parsed
 * and found without code a moment ago. Any other `.mdx` stops the build. `content` is the content folder.
 */
export function checkedGuides(content: string) {
  return {
    name: 'checked-guides',
    enforce: 'pre' as const,
    load: { filter: { id: /\.mdx(?:\?|$)/ }, handler: (id: string) => readGuide(id.replace(/\?.*$/, ''), content) },
  };
}

export async function readGuide(file: string, content: string): Promise<string> {
  // A folder that is a link leads elsewhere too.
  const isInside = (await realpath(path.dirname(file))) === path.join(await realpath(content), 'guides');
  const bytes = isInside ? await readRegularFile(file) : undefined;
  if (bytes === undefined) throw new Error(notAGuide(file));
  const text = decodeText(bytes, file);
  const guide = 'issues' in text ? text : parseGuide('', text.value, file);
  if ('value' in text && 'value' in guide) return text.value;
  throw new Error('issues' in guide ? guide.issues.map(formatIssue).join('\n') : notAGuide(file));
}

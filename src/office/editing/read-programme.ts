import { contentFolder } from '../../core/load/content-folder.ts';
import { readContent } from '../../core/load/read-content.ts';
import { linkProgramme, type Programme } from '../../core/programme/programme.ts';

/** The programme, without the collections of the public site. */
export async function readProgramme(): Promise<Programme> {
  const result = await readContent(contentFolder);
  if ('issues' in result) throw new Error('The content has problems: run npm run check');
  return linkProgramme(result.content);
}

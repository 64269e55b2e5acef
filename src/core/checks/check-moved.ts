import { type Issue, newIssue } from '../issues/catalogue.ts';
import type { Content } from '../programme/content.ts';
import { listAddresses } from '../releases/make-release.ts';
import type { ReleaseRecord } from '../schemas/release.ts';
import { checkKnown } from './check-known.ts';

const file = 'moved.json';

/** What moved away is not there any more; where it went is. */
export function checkMoved(content: Content): Issue[] {
  const now = listRecordsWithPages(content);
  return content.moved.flatMap(({ from, to }, index) => [
    ...(now.includes(from) ? [newIssue('moved-still-there', { file, field: `${index}.from` }, { record: from })] : []),
    ...(to === undefined ? [] : checkTo(to, `${index}.to`, content)),
  ]);
}

function checkTo(to: string, field: string, content: Content): Issue[] {
  // Its schema lets no other folder through.
  const [folder, id] = to.split('/') as [keyof ReleaseRecord['addresses'], string];
  const known = listAddresses(content)[folder];
  return checkKnown({ file, field }, id, known, folder);
}

/** Every record that has a page, as `plans/chuyen-doi-so`. */
export function listRecordsWithPages(content: Content): string[] {
  return Object.entries(listAddresses(content)).flatMap(([folder, ids]) => ids.map((id) => `${folder}/${id}`));
}

import { type Issue, newIssue } from '../issues/issue.ts';
import type { Content } from '../programme/content.ts';
import { listAddresses } from '../releases/make-release.ts';
import { findNearest } from '../text/nearest.ts';

const file = 'moved.json';

/** What moved away is not there any more; where it went is. */
export function checkMoved(content: Content): Issue[] {
  const now = listRecordsWithPages(content);
  return content.moved.flatMap(({ from, to }, index) => {
    const [folder, id = ''] = (to ?? '').split('/');
    const near = findNearest(
      id,
      now.filter((record) => record.startsWith(`${folder}/`)).map((record) => record.slice(`${folder}/`.length)),
    );
    return [
      ...(now.includes(from) ? [newIssue('moved-still-there', { file, field: `${index}.from` }, { found: from })] : []),
      ...(to === undefined || now.includes(to)
        ? []
        : [newIssue('unknown-id', { file, field: `${index}.to` }, { found: id, expected: folder, fix: near })]),
    ];
  });
}

/** Every record that has a page, as `plans/chuyen-doi-so`. */
export function listRecordsWithPages(content: Content): string[] {
  return Object.entries(listAddresses(content)).flatMap(([folder, ids]) => ids.map((id) => `${folder}/${id}`));
}

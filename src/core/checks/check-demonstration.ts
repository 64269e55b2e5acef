import { type Issue, newIssue } from '../issues/catalogue.ts';
import type { Content } from '../programme/content.ts';

/** Made-up figures and real ones never share a site: each report, release and assignment is of the kind that the site says it is. */
export function checkDemonstration({ site, reports, releases, assignments }: Content): Issue[] {
  const records = [
    ...[...reports].map(([id, { isDemonstration }]) => ({ file: `reports/${id}.json`, isDemonstration })),
    ...[...assignments].map(([id, { isDemonstration }]) => ({ file: `assignments/${id}.json`, isDemonstration })),
    ...[...releases].map(([id, { isDemonstration }]) => ({ file: `releases/${id}.json`, isDemonstration })),
  ];
  return records
    .filter(({ isDemonstration }) => isDemonstration !== site.isDemonstration)
    .map(({ file }) => newIssue('demonstration-mixed', { file }));
}

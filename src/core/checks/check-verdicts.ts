import { type Issue, newIssue } from '../issues/catalogue.ts';
import type { Content } from '../programme/content.ts';
import { linkProgramme } from '../programme/programme.ts';
import { listReleaseStates } from '../releases/release-state.ts';

/** A release whose targets would be judged otherwise today: a target or a rule was changed after it was published. */
export function checkVerdicts(content: Content): Issue[] {
  return listReleaseStates(linkProgramme(content)).flatMap(({ release, assessments }) =>
    assessments.flatMap(({ target, status }) => {
      const published = release.statuses[target];
      if (published === undefined || published === status) return [];
      const place = { file: `releases/${release.id}.json`, field: `statuses.${target}` };
      return [newIssue('verdict-changed', place, { now: status, published })];
    }),
  );
}

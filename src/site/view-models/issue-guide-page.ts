import { type IssueCode, issueGroups, issues } from '../../core/issues/catalogue.ts';
import { formatIssue } from '../../core/issues/format-issue.ts';
import type { Programme } from '../../core/programme/programme.ts';
import { routes } from '../routes.ts';
import { guideWords } from '../words/guide.ts';
import { buildFrame, type Page } from './page.ts';

/** What the guide says of one code. */
export interface IssueSection {
  code: string;
  title: string;
  meaning: string;
  fix: string;
  /** A message of this kind, word for word as the commands print it. */
  message: string;
}

export interface IssueGuidePage extends Page {
  lead: string;
  groups: { id: string; title: string; sections: IssueSection[] }[];
}

/** One section for each code that a message can name. */
export function buildIssueGuidePage(programme: Programme): IssueGuidePage {
  return {
    title: guideWords.issues.title,
    description: guideWords.issues.description,
    lead: guideWords.issues.lead,
    path: routes.issueGuide(),
    above: [{ label: guideWords.nav, href: routes.guide() }],
    frame: buildFrame(programme),
    groups: issueGroups.map(({ title, codes }, index) => ({
      id: `nhom-${index + 1}`,
      title,
      sections: codes.map(buildIssueSection),
    })),
  };
}

function buildIssueSection(code: IssueCode): IssueSection {
  const { title, meaning, fix, severity, example } = issues[code];
  return { code, title, meaning, fix, message: formatIssue({ code, severity, place: example.place, facts: example }) };
}

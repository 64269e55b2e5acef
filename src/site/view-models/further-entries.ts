import { getById, type Programme } from '../../core/programme/programme.ts';
import { compareReleases } from '../../core/releases/release-changes.ts';
import { findAssessment, type ReleaseState, type Report } from '../../core/releases/release-state.ts';
import { updatedRecord } from '../../core/releases/updates-on.ts';
import { formatRefersTo } from '../../core/words/format.ts';
import { stateNames, statusNames } from '../../core/words/status.ts';
import { routes } from '../routes.ts';
import type { FurtherEntry } from '../search/further.ts';
import { ownWords, type SearchRecord } from '../search/record.ts';
import { citeSource } from '../words/cite.ts';
import { kindNames } from '../words/kind.ts';
import { searchPage } from '../words/search.ts';
import { commitmentLink, targetLink } from './links.ts';

/**
 * What the catalogue of the programme does not hold: what each release brought, and what is written in our own words.
 * A target is there once for each release in which its status or its sentence changed, so that quarters in which
 * nothing happened add nothing.
 */
export function buildFurtherEntries(
  programme: Programme,
  states: readonly ReleaseState[],
  records: readonly SearchRecord[],
): FurtherEntry[] {
  const ours = records.filter(({ kind }) => ownWords.includes(kind));
  return [
    ...states.flatMap((state, at) => [
      ...verdictEntries(programme, states[at - 1], state),
      ...compareReleases(states[at - 1], state).newReports.flatMap((report) => reportEntries(programme, report)),
    ]),
    ...ours.map(({ href, title = '', label, kind, text }) => ({ href, title, text, label: label || kindNames[kind] })),
  ];
}

function verdictEntries(programme: Programme, before: ReleaseState | undefined, state: ReleaseState): FurtherEntry[] {
  return programme.targets.flatMap((target) => {
    const [was, now] = [before && findAssessment(before, target.id), findAssessment(state, target.id)];
    const said = (assessment: typeof now) => assessment?.parts.map(({ sentence }) => sentence).join(' ');
    if (now === undefined || (was?.status === now.status && said(was) === said(now))) return [];
    const label = searchPage.published(formatRefersTo(state.release.id));
    const text = `${statusNames[now.status]}. ${said(now)}`;
    return [{ href: routes.release(state.release.id), title: target.shortName, label, text }];
  });
}

function reportEntries(programme: Programme, report: Report): FurtherEntry[] {
  const label = citeSource(report.source);
  const updates = report.updates.map((update) => {
    const { label: title, href } = commitmentLink(programme, { about: update.about, id: updatedRecord(update) });
    const said = [stateNames[update.state], update.step, update.document?.number, update.note];
    return { href, title, label, text: sentence(said) };
  });
  const explanations = report.explanations.map(({ target, cause, remedy, who }) => {
    const { label: title, href } = targetLink(getById(programme.targets, target));
    return { href, title, label, text: sentence([cause, remedy, who]) };
  });
  const notes = report.observations.flatMap(({ target, note }) => {
    if (note === undefined) return [];
    const { label: title, href } = targetLink(getById(programme.targets, target));
    return [{ href, title, label, text: note }];
  });
  return [...updates, ...explanations, ...notes];
}

function sentence(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join('. ');
}

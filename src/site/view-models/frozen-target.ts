import { partOn } from '../../core/programme/amended-records.ts';
import { getById, type Programme, type Target } from '../../core/programme/programme.ts';
import { type FrozenTarget, findFrozenAt } from '../../core/releases/frozen.ts';
import { findAssessment, type ReleaseState } from '../../core/releases/release-state.ts';
import { formatRefersTo } from '../../core/words/format.ts';
import { routes } from '../routes.ts';
import { frozenWords } from '../words/frozen.ts';
import { kindNames } from '../words/kind.ts';
import { navigationWords } from '../words/navigation.ts';
import { targetWords } from '../words/target.ts';
import { type LinkOf, releaseLink, targetLink } from './links.ts';
import { sayDecisive } from './move-values.ts';
import { buildFrame, type Page, type PageLink } from './page.ts';
import { numberOfSection } from './section.ts';
import { buildPart, buildSealed, type CurrentVerdict, type PartView } from './target-page.ts';
import type { ShownStatus } from './verdict.ts';

/** A target as one release published it: no later release, report or rule changes this page. */
export interface FrozenTargetPage extends Page {
  /** "Chỉ tiêu (11), mục 3.2". */
  number: string;
  /** That it says what was published then, and not how things are. */
  note: string;
  today: PageLink;
  parts: PartView[];
  current: CurrentVerdict;
  /** What was published before; absent in the first release. */
  before?: { page: PageLink; status: ShownStatus; value: string };
}

/** A link to a target as it stood at the last of these releases: to the release since which nothing of it changed. */
export function frozenLinks(states: readonly ReleaseState[]): LinkOf {
  return (target) => {
    const release = states[findFrozenAt(states, states.length - 1, target.id)]?.release.id;
    return { ...targetLink(target), ...(release !== undefined && { href: routes.frozenTarget(release, target.id) }) };
  };
}

export function buildFrozenTargetPage(
  programme: Programme,
  states: readonly ReleaseState[],
  { release: id, target: targetId }: FrozenTarget,
): FrozenTargetPage {
  const index = states.findIndex(({ release }) => release.id === id);
  const [state, before] = [states[index], states[index - 1]];
  if (state === undefined) throw new Error(`No release ${id}`);
  const target = getById(programme.targets, targetId);
  const release = releaseLink(state.release);
  const printed = targetWords.printed(target.printed, numberOfSection(target.section));
  return {
    title: frozenWords.title(target.shortName, formatRefersTo(id)),
    description: frozenWords.description(target.wording, formatRefersTo(id)),
    path: routes.frozenTarget(id, targetId),
    above: [
      { label: navigationWords.releases, href: routes.releases() },
      { label: frozenWords.release(release.label), href: release.href },
    ],
    nav: 'releases',
    frame: buildFrame(programme, id),
    number: `${kindNames.target} ${printed}`,
    note: frozenWords.note(release.label, state.release.cutOff),
    today: { label: frozenWords.today, href: routes.target(targetId) },
    parts: target.parts.map((part) => buildPart(programme, partOn(part, state.release.cutOff))),
    current: buildSealed(target, state),
    ...(before && findAssessment(before, targetId) && { before: buildBefore(states.slice(0, index), before, target) }),
  };
}

function buildBefore(
  states: readonly ReleaseState[],
  before: ReleaseState,
  target: Target,
): NonNullable<FrozenTargetPage['before']> {
  const assessment = findAssessment(before, target.id);
  return {
    page: { label: frozenWords.release(formatRefersTo(before.release.id)), href: frozenLinks(states)(target).href },
    status: assessment?.status ?? 'no-data',
    value: sayDecisive(target, assessment),
  };
}

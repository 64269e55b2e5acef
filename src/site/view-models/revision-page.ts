import { daysBetween } from '../../core/periods.ts';
import type { Programme } from '../../core/programme/programme.ts';
import { listRevisedQuantities } from '../../core/releases/quantity-revisions.ts';
import type { ReleaseState } from '../../core/releases/release-state.ts';
import { countFigures, listFigureHistories, listRestatedStarts, listRevised } from '../../core/releases/revisions.ts';
import type { Site } from '../../core/schemas/site.ts';
import { formatDate, formatRefersTo } from '../../core/words/format.ts';
import { routes } from '../routes.ts';
import { releaseWords } from '../words/release.ts';
import { revisionWords } from '../words/revision.ts';
import { buildFrame, type Page } from './page.ts';
import { buildRestatedStart, buildRevisedQuantity, buildRevision, type RevisionView } from './revision-rows.ts';

export interface RevisionPage extends Page {
  lead: string;
  revisions: RevisionView[];
  /** The announced days, oldest first; none where nobody announced any. */
  days: { period: string; announced: string; published: string; kept: string }[];
}

export function buildRevisionPage(programme: Programme, states: readonly ReleaseState[]): RevisionPage {
  const histories = listFigureHistories(states);
  const revised = listRevised(histories);
  const restated = listRestatedStarts(histories);
  const quantities = listRevisedQuantities(states);
  const corrected = revised.filter(({ changes }) => changes.some(({ observation }) => observation?.corrects));
  return {
    title: revisionWords.title,
    description: revisionWords.description,
    path: routes.revisions(),
    above: [{ label: releaseWords.title, href: routes.releases() }],
    frame: buildFrame(programme),
    lead:
      states.length === 0
        ? revisionWords.none
        : [
            revisionWords.counts(countFigures(histories), revised.length, corrected.length),
            revisionWords.besides(restated.length, quantities.length),
          ].join(''),
    revisions: [
      ...revised.map((history) => buildRevision(programme, history)).reverse(),
      ...restated.map((start) => buildRestatedStart(programme, start)),
      ...quantities.map((history) => buildRevisedQuantity(programme, history)),
    ],
    days: (programme.site.announced ?? []).map((day) => buildDay(day, states)),
  };
}

function buildDay(
  { period, on }: NonNullable<Site['announced']>[number],
  states: readonly ReleaseState[],
): RevisionPage['days'][number] {
  const published = states.find(({ release }) => release.id === period)?.release.publishedOn;
  const late = published === undefined ? undefined : daysBetween(on, published);
  return {
    period: formatRefersTo(period),
    announced: formatDate(on),
    published: published === undefined ? revisionWords.toCome : formatDate(published),
    kept: late === undefined ? '' : sayKept(late),
  };
}

function sayKept(late: number): string {
  if (late === 0) return revisionWords.onTime;
  return late > 0 ? revisionWords.late(late) : revisionWords.early(-late);
}

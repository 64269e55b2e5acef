import { listBound, listOwedItems } from '../../core/owed.ts';
import { getById, type Programme } from '../../core/programme/programme.ts';
import type { ReleaseState } from '../../core/releases/release-state.ts';
import { xml } from '../../core/text/xml.ts';
import { formatDate } from '../../core/words/format.ts';
import { routes } from '../routes.ts';
import { demonstrationWords } from '../words/demonstration.ts';
import { releaseWords } from '../words/release.ts';
import { buildChanges } from './changes.ts';
import { buildCommitmentMoves } from './commitment-moves.ts';
import { releaseLink } from './links.ts';
import { absoluteUrl, buildFrame } from './page.ts';
import { describeMove } from './paper-blocks.ts';
import { findSeal } from './seal.ts';

/** What a release changed, said in one line, and the page of what changed. */
interface FeedMove {
  href: string;
  said: string;
}

interface FeedAbout {
  name: string;
  path: string;
  /** Of each release, in the order of the releases; a release of which nothing is told has no entry. */
  moves: (FeedMove[] | undefined)[];
}

/** The feed of releases, Atom 1.0: what each changed, old and new with their values. */
export function buildFeed(programme: Programme, states: readonly ReleaseState[]): string {
  const { documentKind, documentNumber, place } = buildFrame(programme);
  return writeFeed(programme, states, {
    name: `${documentKind} ${documentNumber}, ${place}`,
    path: routes.feed(),
    moves: listMoves(programme, states),
  });
}

/** One feed for each body that owes something: only what changed of that. */
export function buildAgencyFeeds(
  programme: Programme,
  states: readonly ReleaseState[],
): { agency: string; feed: string }[] {
  const all = listMoves(programme, states);
  const reports = states.at(-1)?.reports ?? [];
  return listBound(programme).map((agency) => {
    const own = new Set(listOwedItems(programme, agency, { reports }).map((item) => addressOf[item.about](item.id)));
    const moves = all
      .map((ofRelease) => ofRelease.filter(({ href }) => own.has(href)))
      .map((ofRelease) => (ofRelease.length > 0 ? ofRelease : undefined));
    const { name } = getById(programme.agencies, agency);
    const path = routes.agencyData(agency, 'xml');
    return { agency, feed: writeFeed(programme, states, { name: releaseWords.feedOf(name), path, moves }) };
  });
}

const addressOf = { target: routes.target, plan: routes.plan, work: routes.work, task: routes.task } as const;

/** Of the first release nothing: there was nothing before it. */
function listMoves(programme: Programme, states: readonly ReleaseState[]): FeedMove[][] {
  return states.map((state, index) => {
    const before = states[index - 1];
    if (before === undefined) return [];
    return [
      ...buildChanges(programme, before, state).groups.flatMap(({ moves }) =>
        moves.map((move) => ({ href: move.target.href, said: describeMove(move) })),
      ),
      ...buildCommitmentMoves(programme, before, state).flatMap(({ moves }) =>
        moves.map(({ of, from, to }) => ({
          href: of.href,
          said: releaseWords.feedMove(of.number, of.label, from, to),
        })),
      ),
    ];
  });
}

function writeFeed(programme: Programme, states: readonly ReleaseState[], { name, path, moves }: FeedAbout): string {
  const { site } = programme;
  const stamp = site.isDemonstration ? ` – ${demonstrationWords.stamp}` : '';
  const self = absoluteUrl(site, path);
  const isOfAll = path === routes.feed();
  const entries = states.flatMap(({ release }, index) => {
    const changed = moves[index];
    if (changed === undefined) return [];
    const { label, href } = releaseLink(release);
    const url = absoluteUrl(site, href);
    const seal = findSeal(programme, release.id);
    const summary = [
      releaseWords.feedEntry(formatDate(release.cutOff)),
      ...changed.map(({ said }) => said),
      ...(seal === undefined ? [] : [releaseWords.feedChain(seal.code)]),
    ].join(' ');
    const id = isOfAll ? url : `${self}#${release.id.toLowerCase()}`;
    return [
      xml`<entry><title>${releaseWords.titleOf(label) + stamp}</title><id>${id}</id><link href="${url}"/><updated>${release.publishedOn}T00:00:00+07:00</updated><summary>${summary}</summary></entry>`,
    ];
  });
  const updated = states.at(-1)?.release.publishedOn ?? site.document.date;
  const feed = xml`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi"><title>${name + stamp}</title><id>${self}</id><link rel="self" href="${self}"/><updated>${updated}T00:00:00+07:00</updated><author><name>${site.document.issuer}</name></author>${entries.reverse()}</feed>`;
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed.text}\n`;
}

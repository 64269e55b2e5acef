import type { Programme } from '../../core/programme/programme.ts';
import type { ReleaseState } from '../../core/releases/release-state.ts';
import { formatRefersTo } from '../../core/words/format.ts';
import { routes } from '../routes.ts';
import { listeningWords as words } from '../words/listening.ts';
import { releaseWords } from '../words/release.ts';
import { speechWords } from '../words/speech.ts';
import { listSilent } from './briefing-page.ts';
import { buildChanges, type Changes } from './changes.ts';
import { buildFrame, type Page, type PageLink } from './page.ts';
import { buildGroupRows, groupResults } from './results.ts';
import { buildStanding } from './target-list-page.ts';

/** The latest results as they are said, in about two minutes. */
export interface ListeningPage extends Page {
  lead: string;
  /** One after the other, each marked while it is read. */
  sentences: string[];
  /** Of the release, where there is one: the page, and all that the loudspeaker says. */
  links: PageLink[];
}

/** As the loudspeaker is read: 150 words a minute. */
const secondsPerWord = 60 / 150;

/** No more names than an ear keeps. */
const named = 5;

export function buildListeningPage(programme: Programme, states: readonly ReleaseState[]): ListeningPage {
  const last = states.at(-1);
  const sentences = last ? sayResults(programme, states, last) : sayPromises(programme);
  const count = sentences.join(' ').split(/\s+/).length;
  return {
    title: words.title,
    description: words.description,
    path: routes.listening(),
    above: [],
    nav: 'releases',
    frame: buildFrame(programme),
    lead: words.lead(count * secondsPerWord),
    sentences,
    links: last
      ? [
          { label: releaseWords.see, href: routes.release(last.release.id) },
          { label: words.fullText, href: routes.releaseSpeech(last.release.id) },
        ]
      : [],
  };
}

function sayPromises({ site, targets, tasks, plans }: Programme): string[] {
  return [
    words.before(site),
    words.promises(targets.length, tasks.length, plans.length, site.document.period.to),
    speechWords.closing(site),
  ];
}

function sayResults(programme: Programme, states: readonly ReleaseState[], last: ReleaseState): string[] {
  const { site } = programme;
  const { total, worseCounted } = buildStanding(programme, last);
  const brought = buildChanges(programme, states.at(-2), last);
  const silent = listSilent(programme, states, last).map(({ label }) => label);
  return [
    site.isDemonstration ? speechWords.demonstration : '',
    speechWords.opening(site, formatRefersTo(last.release.id)),
    speechWords.cutOff(last.release.cutOff),
    speechWords.counts(
      total,
      groupResults(programme, last).map(({ said }) => said),
    ),
    worseCounted,
    sayNames(
      words.missed,
      buildGroupRows(programme, last, 'missed').map(({ label }) => label),
    ),
    sayMoved(words.worse, brought, 'worse'),
    sayMoved(words.better, brought, 'better'),
    sayWorks(brought),
    silent.length === 0 ? '' : words.silent(silent),
    speechWords.closing(site),
  ].filter((sentence) => sentence !== '');
}

function sayMoved(heading: string, { groups }: Changes, kind: 'worse' | 'better'): string {
  const moves = groups.find((group) => group.kind === kind)?.moves ?? [];
  return sayNames(
    heading,
    moves.map(({ target }) => target.label),
  );
}

function sayNames(heading: string, names: readonly string[]): string {
  if (names.length === 0) return '';
  return words.several(heading, names.length, names.slice(0, named), names.length <= named);
}

function sayWorks({ works }: Changes): string {
  const lines = works.map(({ work, state, added }) => [work.label, added ?? state.toLowerCase()].join(', '));
  return lines.length === 0 ? '' : words.works(lines.slice(0, named));
}

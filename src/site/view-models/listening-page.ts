import type { Programme } from '../../core/programme/programme.ts';
import type { ReleaseState } from '../../core/releases/release-state.ts';
import { formatRefersTo, sayWhether } from '../../core/words/format.ts';
import { routes } from '../routes.ts';
import { listeningWords as words } from '../words/listening.ts';
import { releaseWords } from '../words/release.ts';
import { speechWords } from '../words/speech.ts';
import { listSilent } from './briefing-page.ts';
import { buildChanges, type Changes, type MoveView } from './changes.ts';
import { buildFrame, type Page, type PageLink } from './page.ts';
import { buildGroupRows, groupResults } from './results.ts';
import { sayMissedRow } from './speech.ts';
import { listSpokenWorks } from './spoken-works.ts';
import { buildStanding } from './target-list-page.ts';
import type { TargetRow } from './target-row.ts';
import { goesBadly } from './work-standings.ts';

/** The latest results as they are said, in about two minutes. */
export interface ListeningPage extends Page {
  lead: string;
  /** One after the other, each marked while it is read: a sentence, or its opening and what it names. */
  lines: SpokenLine[];
  /** The same as whole sentences. */
  sentences: string[];
  /** Of the release, where there is one: the page, and all that the loudspeaker says. */
  links: PageLink[];
}

export interface SpokenLine {
  words: string;
  /** None of a whole sentence. */
  names: readonly string[];
}

/** As the loudspeaker is read: 150 words a minute. */
const secondsPerWord = 60 / 150;

/** No more names than an ear keeps; one or two beyond that are not worth leaving out. */
const named = 7;

export function buildListeningPage(programme: Programme, states: readonly ReleaseState[]): ListeningPage {
  const last = states.at(-1);
  const lines = last ? sayResults(programme, states, last) : sayPromises(programme).map(sayOne);
  const sentences = lines.map(({ words: said, names }) => (names.length === 0 ? said : `${said} ${names.join('; ')}.`));
  const count = sentences.join(' ').split(/\s+/).length;
  return {
    title: words.title,
    description: words.description,
    path: routes.listening(),
    above: [],
    nav: 'releases',
    frame: buildFrame(programme),
    lead: words.lead(count * secondsPerWord),
    lines,
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

function sayOne(said: string): SpokenLine {
  return { words: said, names: [] };
}

function sayResults(programme: Programme, states: readonly ReleaseState[], last: ReleaseState): SpokenLine[] {
  const { site } = programme;
  const { total, worseCounted } = buildStanding(programme, last);
  const brought = buildChanges(programme, states.at(-2), last);
  const silent = listSilent(programme, states, last).map(({ label }) => label);
  return [
    ...[
      site.isDemonstration ? speechWords.demonstration : '',
      speechWords.opening(site, formatRefersTo(last.release.id)),
      speechWords.cutOff(last.release.cutOff),
      speechWords.counts(
        total,
        groupResults(programme, last).map(({ said }) => said),
      ),
      speechWords.spelled(worseCounted),
    ].map(sayOne),
    ...sayNames(words.missed, buildGroupRows(programme, last, 'missed').map(nameMissed)),
    ...sayMoved(words.worse, brought, 'worse'),
    ...sayMoved(words.stillFalling, brought, 'still-falling'),
    ...sayMoved(words.better, brought, 'better'),
    ...sayWorks(programme, last, brought),
    ...sayList(words.silent, silent),
  ].filter((line) => line.words !== '');
}

/** Where one part of several was missed, that part with its figure: not all of the target was. */
function nameMissed(row: TargetRow): string {
  if (row.parts.length > 0) return sayMissedRow(row);
  const { label, main } = row;
  if (main.isFalling) return speechWords.notDone(label);
  return main.now?.value === sayWhether(false) ? speechWords.notReached(label) : label;
}

function sayMoved(
  heading: typeof words.missed,
  { groups }: Changes,
  kind: 'worse' | 'still-falling' | 'better',
): SpokenLine[] {
  const moves = groups.find((group) => group.kind === kind)?.moves ?? [];
  return sayNames(heading, moves.map(sayMove));
}

/** Without its reason a number that improved would be heard as one that did not. */
function sayMove({ target: { label }, part, to, brief, note }: MoveView): string {
  if (to.said.endsWith(sayWhether(false))) return speechWords.notReached(label);
  // Of two parts the ear keeps the name of the whole.
  const figure = brief.is === to.said ? brief.is : '';
  const doubt = to.isProvisional ? speechWords.provisional : '';
  const name = part === '' ? label : part;
  const said = [figure === '' ? name : speechWords.stands(name, figure), note ?? '', doubt];
  return said
    .filter((one) => one !== '')
    .map(speechWords.spelled)
    .join(', ');
}

function sayNames(heading: typeof words.missed, names: readonly string[]): SpokenLine[] {
  return sayList(heading(names.length) + (names.length <= named ? ':' : words.amongThem), names);
}

/** Nothing where there is nothing to name. */
function sayList(opening: string, names: readonly string[]): SpokenLine[] {
  return names.length === 0 ? [] : [{ words: opening, names: names.slice(0, named) }];
}

/** What goes badly, then what moved; where all figures are, the page says that reads this. */
function sayWorks(programme: Programme, state: ReleaseState, { works }: Changes): SpokenLine[] {
  const badly = listSpokenWorks(programme, state).filter(({ group }) => goesBadly(group));
  const told = new Set(badly.flatMap(({ works: all }) => all.map(({ id }) => routes.work(id))));
  return sayList(words.works, [
    ...badly.flatMap(({ group, works: all }) => all.map(({ said }) => `${said}, ${speechWords.standing[group]}`)),
    ...works
      .filter(({ work }) => !told.has(work.href))
      .map(({ work, state: now, added }) => speechWords.spelled([work.label, added ?? now.toLowerCase()].join(', '))),
  ]);
}

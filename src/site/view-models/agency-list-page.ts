import { findAgencyWork } from '../../core/programme/agency-work.ts';
import { type Agency, getById, type Programme } from '../../core/programme/programme.ts';
import type { ReleaseState } from '../../core/releases/release-state.ts';
import { type CountedAnswer, listAnswers, quarterOfRelease } from '../../core/releases/who-reported.ts';
import type { AgencyRecord } from '../../core/schemas/agency.ts';
import { formatRefersTo } from '../../core/words/format.ts';
import { routes } from '../routes.ts';
import { agencyTableWords, agencyWords } from '../words/agency.ts';
import { buildDeadlines } from './agency-deadlines.ts';
import { nameRecord } from './agency-owed.ts';
import { listSilent } from './briefing-page.ts';
import { agencyLink, type RecordLink } from './links.ts';
import { buildFrame, type Page } from './page.ts';

export interface AgencyListPage extends Page {
  lead: string;
  /** Who answered for the quarter of the last release, the silent first; none before it. */
  standings: { heading: string; isUnheard: boolean; agencies: { label: string; href: string; facts: string }[] }[];
  /** The quarter that they answered for. */
  quarter: string;
  groups: { heading: string; links: RecordLink[] }[];
  /** The calendar of each body that has any day. */
  calendars: RecordLink[];
}

const words = agencyWords.list;

export function buildAgencyListPage(programme: Programme, states: readonly ReleaseState[]): AgencyListPage {
  const last = states.at(-1);
  const branches = Object.keys(agencyWords.branches) as AgencyRecord['branch'][];
  return {
    title: words.title,
    description: words.description,
    path: routes.agencies(),
    above: [],
    nav: 'agencies',
    frame: buildFrame(programme),
    lead: words.lead(programme.agencies.length),
    quarter: last ? words.answersFor(formatRefersTo(quarterOfRelease(last))) : '',
    standings: last ? groupAnswers(programme, states, last) : [],
    groups: branches
      .map((branch) => ({
        heading: agencyWords.branches[branch],
        links: programme.agencies
          .filter((agency) => agency.branch === branch)
          .map((agency) => ({ ...agencyLink(agency), note: summariseWork(programme, agency) })),
      }))
      .filter(({ links }) => links.length > 0),
    calendars: programme.agencies
      .filter(({ id }) => buildDeadlines(programme, id).dated.length > 0)
      .map(({ id, name }) => ({ number: '', label: name, href: routes.agencyData(id, 'ics') })),
  };
}

/** Silent, in part, late, in full: by how much of what each owed came, from whomever. */
function groupAnswers(
  programme: Programme,
  states: readonly ReleaseState[],
  last: ReleaseState,
): AgencyListPage['standings'] {
  const silent = new Map(listSilent(programme, states, last).map((body) => [body.href, body]));
  const answers = listAnswers(programme, states).map((answer) => {
    const { label, href } = agencyLink(getById(programme.agencies, answer.agency));
    const body = silent.get(href);
    const kind = kindOfAnswer(answer);
    const facts = kind === 'silent' && body ? words.silentFor(body.quarters, body.since) : sayOpen(programme, answer);
    return { kind, label, href, facts };
  });
  return (Object.keys(words.answered) as AnswerKind[])
    .map((kind) => ({ kind, agencies: answers.filter((one) => one.kind === kind) }))
    .filter(({ agencies }) => agencies.length > 0)
    .map(({ kind, agencies }) => ({
      heading: `${words.answered[kind]} (${agencies.length})`,
      isUnheard: kind === 'silent',
      agencies,
    }));
}

type AnswerKind = keyof typeof words.answered;

function kindOfAnswer({ how, open }: CountedAnswer): AnswerKind | 'nothing' {
  if (how === 'nothing-owed' || how === 'not-yet' || how === 'not-collected') return 'nothing';
  if (how === 'of-own-accord') return how;
  if (how === 'not-reported') return 'silent';
  if (open.length > 0) return 'partly';
  return how === 'late' ? 'late' : 'full';
}

/** "6/8, chưa có: …": the first of what no report speaks of. */
function sayOpen(programme: Programme, { how, owed, reported, open }: CountedAnswer): string {
  const names = open.slice(0, 2).map(({ about, id }) => nameRecord(programme, about, id).label);
  const more = open.length > names.length ? words.andMore(open.length - names.length) : '';
  if (open.length === 0) return how === 'by-others' || how === 'late-by-others' ? words.byOthers : '';
  return words.openItems(`${reported}/${owed}`, `${names.join('; ')}${more}`);
}

/** "chủ trì 7, thường trực 1 đề án, kế hoạch; 3 nhiệm vụ nêu tên; 2 việc được giao theo văn bản khác". */
function summariseWork(programme: Programme, agency: Agency): string {
  const { plans, tasks, attributed } = findAgencyWork(programme, agency.id);
  const { relations } = agencyTableWords;
  const counts: [number, string][] = [
    [plans.lead.length, relations.lead],
    [plans.standing.length, relations.standing],
    [plans.coordinating.length, relations.coordinating],
  ];
  const roles = counts.filter(([count]) => count > 0).map(([count, role]) => `${role} ${count}`);
  return [
    agency.dutySection === undefined ? '' : words.duties,
    roles.length > 0 ? words.plans(roles.join(', ')) : '',
    tasks.length > 0 ? words.tasks(tasks.length) : '',
    attributed.length > 0 ? words.attributed(attributed.length) : '',
  ]
    .filter((part) => part !== '')
    .join('; ');
}

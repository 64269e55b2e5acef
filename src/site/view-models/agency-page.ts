import { listBound } from '../../core/owed.ts';
import { quartersEnded } from '../../core/periods.ts';
import { type AgencyWork, findAgencyWork, type PlanRole } from '../../core/programme/agency-work.ts';
import { type Agency, getById, type Plan, type Programme, type Target } from '../../core/programme/programme.ts';
import type { ReleaseState } from '../../core/releases/release-state.ts';
import { findAnswer, listUnheard, type ReportedHow } from '../../core/releases/who-reported.ts';
import { formatRefersTo, upperFirst } from '../../core/words/format.ts';
import { routes } from '../routes.ts';
import { agencyWords } from '../words/agency.ts';
import { clauseWords } from '../words/clause.ts';
import { navigationWords } from '../words/navigation.ts';
import { planWords } from '../words/plan.ts';
import { type AttributedView, buildAttributed } from './agency-attributed.ts';
import { buildDeadlines, type DeadlinesView } from './agency-deadlines.ts';
import { buildOwed, type OwedView } from './agency-owed.ts';
import { agencyLink, type RecordLink, withoutEmpty } from './links.ts';
import { absoluteUrl, buildFrame, type Page, type PageLink } from './page.ts';
import { buildReminder } from './reminder.ts';
import { buildSection, type SectionView, sectionLink } from './section.ts';
import { buildTargetRow, type TargetRow } from './target-row.ts';
import { buildProgress, type Subject } from './updates.ts';
import { planWorkLink, targetWorkLink, taskWorkLink, type WorkLink, workWorkLink } from './work-link.ts';

/** Links of one kind, with a word about what the kind means where it needs one. */
export interface WorkGroup {
  heading: string;
  note?: string;
  links: (RecordLink | WorkLink)[];
  /** Only on paper: on a screen the same targets stand as rows with pictures. */
  isOnPaper?: true;
}

/** How it answered for one quarter. */
export interface QuarterAnswer {
  /** "Quý IV/2027". */
  quarter: string;
  how: ReportedHow;
}

export interface AgencyPage extends Page {
  branch: string;
  note?: string;
  /** Said where the name means many bodies at once. */
  collective?: string;
  partOf?: PageLink;
  /** Spellings used in the text. */
  aliases: string[];
  owed: OwedView;
  /** For how long nothing came, where nothing came for the last quarter: "2 quý liền, từ quý III/2027". */
  silence?: string;
  /** How it answered for each quarter, the newest first; none before the first release. */
  record: QuarterAnswer[];
  /** The targets that it must report. */
  targets: TargetRow[];
  deadlines: DeadlinesView;
  /** The three roles in plans. */
  plans: WorkGroup[];
  /** Tasks, targets and works that name it. */
  named: WorkGroup[];
  /** What later documents give it. */
  attributed: AttributedView[];
  /** Its duties, in the words of part IV. */
  duties?: { section: SectionView; source: PageLink };
  parts: WorkGroup[];
  files: { sheet: string; csv: string; json: string; calendar?: string; feed?: string; qr: string };
  /** What the office may send to a body that is late; absent where nothing is. */
  reminder?: string;
  /** Full address of the page, to be printed beside the QR code. */
  url: string;
}

export function buildAgencyPage(programme: Programme, states: readonly ReleaseState[], id: string): AgencyPage {
  const agency = getById(programme.agencies, id);
  const work = findAgencyWork(programme, id);
  const deadlines = buildDeadlines(programme, id);
  const { document } = programme.site;
  return {
    title: agency.name,
    description: agencyWords.description(agency.name, `${document.kind} ${document.number}`),
    path: routes.agency(id),
    above: [{ label: navigationWords.agencies, href: routes.agencies() }],
    nav: 'agencies',
    frame: buildFrame(programme),
    branch: agencyWords.branches[agency.branch],
    ...(agency.note !== undefined && { note: agency.note }),
    ...(agency.isCollective && { collective: agencyWords.collective }),
    ...(agency.partOf !== undefined && { partOf: agencyLink(getById(programme.agencies, agency.partOf)) }),
    aliases: agency.aliases,
    owed: buildOwed(programme, states, id),
    ...buildReminder(programme, states, id),
    ...buildRecord(programme, states, id),
    targets: listTargets(programme, work).map((target) => buildTargetRow(programme, states.at(-1), target)),
    deadlines,
    ...buildGroups(programme, states.at(-1), work),
    attributed: buildAttributed(programme, work),
    ...buildDuties(programme, agency),
    parts: withoutEmpty([{ heading: agencyWords.groups.parts, links: partsOf(programme, id) }]),
    files: {
      sheet: routes.agencyData(id, 'docx'),
      csv: routes.agencyData(id, 'csv'),
      json: routes.agencyData(id, 'json'),
      ...(deadlines.dated.length > 0 && { calendar: routes.agencyData(id, 'ics') }),
      ...(listBound(programme).includes(id) && { feed: routes.agencyData(id, 'xml') }),
      qr: routes.agencyData(id, 'svg'),
    },
    url: absoluteUrl(programme.site, routes.agency(id)),
  };
}

function buildGroups(
  programme: Programme,
  state: ReleaseState | undefined,
  { plans, tasks, planTargets, mentions }: AgencyWork,
): Pick<AgencyPage, 'plans' | 'named'> {
  const { groups } = agencyWords;
  const roles: PlanRole[] = ['lead', 'standing', 'coordinating'];
  const targets = programme.targets.filter((target) => planTargets.some((link) => link.target === target));
  return {
    plans: withoutEmpty(
      roles.map((role) => ({
        heading: groups[role],
        links: plans[role].map((plan) => planLine(programme, state, plan, role)),
      })),
    ),
    named: withoutEmpty([
      {
        heading: groups.tasks,
        links: tasks.map(({ task, quote }) => ({
          ...taskWorkLink(programme, task),
          note: withProgress(state, { about: 'task', id: task.id }, [clauseWords.says(quote)]),
        })),
      },
      {
        heading: groups.planTargets,
        isOnPaper: true as const,
        links: targets.map((target) => targetWorkLink(programme, target)),
      },
      {
        heading: groups.mentions,
        note: groups.mentionsNote,
        links: [
          ...mentions.targets.map((target) => targetWorkLink(programme, target)),
          ...mentions.works.map((work) => workWorkLink(programme, work)),
        ],
      },
    ]),
  };
}

/** Those that its plans repeat, and those that a later document gives it, in document order. */
function listTargets({ targets }: Programme, { planTargets, attributed }: AgencyWork): Target[] {
  const given = new Set([
    ...planTargets.map(({ target }) => target),
    ...attributed.flatMap((one) => (one.about === 'target' ? [one.record] : [])),
  ]);
  return targets.filter((target) => given.has(target));
}

function buildRecord(
  programme: Programme,
  states: readonly ReleaseState[],
  id: string,
): Pick<AgencyPage, 'record' | 'silence'> {
  const last = states.at(-1);
  if (last === undefined) return { record: [] };
  const quarters = quartersEnded(programme.site.document.date, last.release.cutOff);
  const answers = quarters.map((quarter) => ({ quarter, how: findAnswer(programme, states, id, quarter).how }));
  if (answers.every(({ how }) => how === 'nothing-owed')) return { record: [] };
  const unheard = listUnheard(answers);
  const [since] = unheard;
  return {
    ...(since && {
      silence: agencyWords.list.silentFor(unheard.length, formatRefersTo(since.quarter)),
    }),
    record: answers.map(({ quarter, how }) => ({ quarter: upperFirst(formatRefersTo(quarter)), how })).reverse(),
  };
}

/** A plan with the bodies that act in the other roles, and how far it is. */
function planLine(programme: Programme, state: ReleaseState | undefined, plan: Plan, role: PlanRole): WorkLink {
  const others = (['lead', 'standing'] as const).filter((other) => other !== role);
  const said = others.map((other) => agencyWords.withRole(planWords.roles[other].toLowerCase(), plan[other].printed));
  return {
    ...planWorkLink(programme, plan),
    note: upperFirst(withProgress(state, { about: 'plan', id: plan.id }, said)),
  };
}

function withProgress(state: ReleaseState | undefined, subject: Subject, said: readonly string[]): string {
  const progress = buildProgress(state, subject);
  const known = progress.kind === undefined ? [] : [agencyWords.progress(progress.state, progress.asOf)];
  return [...said, ...known].join('; ');
}

function buildDuties(programme: Programme, { dutySection }: Agency): Pick<AgencyPage, 'duties'> {
  if (dutySection === undefined) return {};
  const section = getById(programme.sections, dutySection);
  return {
    duties: {
      section: buildSection(programme, section),
      source: sectionLink(section),
    },
  };
}

function partsOf({ agencies }: Programme, id: string): RecordLink[] {
  return agencies.filter(({ partOf }) => partOf === id).map(agencyLink);
}

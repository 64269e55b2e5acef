import { endOf } from './periods.ts';
import { type Assignment, getById, type Plan, type Programme, type Target } from './programme/programme.ts';
import type { Report } from './releases/release-state.ts';
import { isSaidDone, listReportsOn } from './releases/spoken-of.ts';
import { nameSubject } from './releases/updates-on.ts';
import type { IsoDate } from './schemas/fields.ts';
import type { ReportPeriod } from './schemas/period.ts';

/*
 * What a body owes: the one rule that its page, its Excel file, its calendar, the table of a release and the commands
 * follow. Nothing in the text says "this body reports that target", so everything owed has its ground in words that do
 * stand there: the appendix gives the plan to the body, with the targets that the row of the plan repeats; or a later
 * document gives it something. A task that only names a body gives it nothing, and who once reported of its own accord
 * promised nothing: of these it may report besides, and nobody holds it against a body that does not.
 */

/** What a report can be about. */
export interface OwedSubject {
  about: 'plan' | 'task' | 'target' | 'work';
  id: string;
}

/** How the appendix makes a body responsible for a plan. */
export type BindingRole = 'leads' | 'stands-for';

/** Words that give something to a body: it owes. */
export type BindingGround =
  | { kind: BindingRole }
  /** The row of a plan that it leads or stands for repeats this target. */
  | { kind: 'plan-target'; plan: Plan; role: BindingRole }
  | { kind: 'assigned'; assignment: Assignment };

/** Why something is in what a body reports: besides what binds it, what it may report. */
export type Ground =
  | BindingGround
  /** A task names it, without giving it anything. */
  | { kind: 'named'; quote: string }
  /** It reported this of its own accord, last for this period. */
  | { kind: 'reported'; period: ReportPeriod };

/** Why nothing is owed for a period of what a body is bound to otherwise. */
export type NotNow = 'done' | 'year-end' | 'later-document' | 'before-programme';

export interface OwedItem extends OwedSubject {
  duty: 'owes' | 'may-report';
  grounds: Ground[];
  /** Only of what it may report though something binds it. */
  notNow?: NotNow;
}

/** Which period is asked about, and what was reported by then. Without a period: whatever binds, whenever it is due. */
export interface OwedWhen {
  period?: ReportPeriod;
  reports: readonly Report[];
  /** The cut-off of a release: a document that was entered later binds nobody there. Without it, all that is entered. */
  knownOn?: IsoDate;
}

/** What a body owes for a period and what it may report besides, in document order: plans, targets, works, tasks. */
export function listOwedItems(programme: Programme, agency: string, when: OwedWhen): OwedItem[] {
  return listSubjects(programme).flatMap((subject): OwedItem[] => {
    const binding = findBindingGrounds(programme, agency, subject);
    const grounds = [...binding, ...findOtherGrounds(programme, agency, subject, when.reports)];
    if (grounds.length === 0) return [];
    if (binding.length === 0) return [{ ...subject, duty: 'may-report', grounds }];
    const notNow = findNotNow(programme, subject, binding, when);
    return [{ ...subject, grounds, ...(notNow === undefined ? { duty: 'owes' } : { duty: 'may-report', notNow }) }];
  });
}

/** The bodies that are bound to report something, with the grounds; none where the text gives it to nobody. */
export function listOwers(programme: Programme, subject: OwedSubject): { agency: string; grounds: BindingGround[] }[] {
  return listBound(programme)
    .map((agency) => ({ agency, grounds: findBindingGrounds(programme, agency, subject) }))
    .filter(({ grounds }) => grounds.length > 0);
}

/** For which of some periods somebody must report something, whoever that is. */
export function listPeriodsOwed(
  programme: Programme,
  subject: OwedSubject,
  periods: readonly ReportPeriod[],
  reports: readonly Report[],
): ReportPeriod[] {
  const binding = listOwers(programme, subject).flatMap(({ grounds }) => grounds);
  if (binding.length === 0) return [];
  return periods.filter((period) => findNotNow(programme, subject, binding, { period, reports }) === undefined);
}

/** Targets that no words in force by the end of a period give to any body: nobody is silent who does not report them. */
export function listUnassigned(programme: Programme, period: ReportPeriod, knownOn?: IsoDate): Target[] {
  return programme.targets.filter(({ id }) => {
    const grounds = listOwers(programme, { about: 'target', id }).flatMap((ower) => ower.grounds);
    return !grounds.some((ground) => isInForce(ground, period, knownOn));
  });
}

/** The bodies that anything binds: those that stand for a plan, those that lead one, those that were given something. */
export function listBound({ plans, assignments }: Pick<Programme, 'plans' | 'assignments'>): string[] {
  const ofPlans = plans.flatMap(({ lead, standing }) => [...standing.agencies, ...lead.agencies]);
  return [...new Set([...ofPlans, ...assignments.flatMap(({ assigned }) => assigned.map(({ agency }) => agency))])];
}

/** How much falls to each body that anything binds, whenever it is due: those with the most first. */
export function rankBound(programme: Programme): { agency: string; owed: number }[] {
  return listBound(programme)
    .map((agency) => ({ agency, owed: listOwedItems(programme, agency, { reports: [] }).filter(isOwed).length }))
    .sort((one, other) => other.owed - one.owed);
}

/** What a body must report, as against what it may. */
export function isOwed({ duty }: Pick<OwedItem, 'duty'>): boolean {
  return duty === 'owes';
}

function listSubjects({ plans, targets, works, tasks }: Programme): OwedSubject[] {
  return [
    ...plans.map(({ id }) => ({ about: 'plan' as const, id })),
    ...targets.map(({ id }) => ({ about: 'target' as const, id })),
    ...works.map(({ id }) => ({ about: 'work' as const, id })),
    ...tasks.map(({ id }) => ({ about: 'task' as const, id })),
  ];
}

type Given = Pick<Programme, 'plans' | 'assignments'>;

function findBindingGrounds(programme: Given, agency: string, subject: OwedSubject): BindingGround[] {
  const given = bindings.get(programme) ?? gatherBindings(programme);
  bindings.set(programme, given);
  return given.get(agency)?.get(nameSubject(subject)) ?? [];
}

/** A programme never changes once it is linked, and every page asks who is bound to what. */
const bindings = new WeakMap<Given, ReadonlyMap<string, ReadonlyMap<string, BindingGround[]>>>();

/** By body, then by what it is bound to: what the plans give, then what later documents give. */
function gatherBindings({ plans, assignments }: Given): Map<string, Map<string, BindingGround[]>> {
  const binding = [...plans.flatMap(listOfPlan), ...assignments.flatMap(listGiven)];
  const byAgency = Map.groupBy(binding, ({ agency }) => agency);
  return new Map(
    [...byAgency].map(([agency, ofAgency]) => [
      agency,
      new Map(
        [...Map.groupBy(ofAgency, ({ subject }) => subject)].map(([subject, of]) => [
          subject,
          of.map(({ ground }) => ground),
        ]),
      ),
    ]),
  );
}

interface Binding {
  agency: string;
  subject: string;
  ground: BindingGround;
}

function listOfPlan(plan: Plan): Binding[] {
  const targets = [...new Set(plan.targets.map(({ id }) => id))];
  return [...new Set([...plan.lead.agencies, ...plan.standing.agencies])].flatMap((agency) =>
    rolesIn(plan, agency).flatMap((role): Binding[] => [
      { agency, subject: nameSubject({ about: 'plan', id: plan.id }), ground: { kind: role } },
      ...targets.map((id) => ({
        agency,
        subject: nameSubject({ about: 'target', id }),
        ground: { kind: 'plan-target' as const, plan, role },
      })),
    ]),
  );
}

/** Each thing once, also where a document names the body twice. */
function listGiven(assignment: Assignment): Binding[] {
  const bodies = Map.groupBy(assignment.assigned, ({ agency }) => agency);
  return [...bodies].flatMap(([agency, lists]) => {
    const subjects = lists.flatMap(({ targets, works, tasks }) => [
      ...targets.map((id) => nameSubject({ about: 'target', id })),
      ...works.map((id) => nameSubject({ about: 'work', id })),
      ...tasks.map((id) => nameSubject({ about: 'task', id })),
    ]);
    return [...new Set(subjects)].map((subject) => ({
      agency,
      subject,
      ground: { kind: 'assigned' as const, assignment },
    }));
  });
}

function rolesIn({ lead, standing }: Plan, agency: string): BindingRole[] {
  return [
    ...(lead.agencies.includes(agency) ? ['leads' as const] : []),
    ...(standing.agencies.includes(agency) ? ['stands-for' as const] : []),
  ];
}

function findOtherGrounds({ tasks }: Programme, agency: string, subject: OwedSubject, reports: readonly Report[]) {
  const named = subject.about === 'task' ? [getById(tasks, subject.id)] : [];
  const periods = listReportsOn(reports, nameSubject(subject))
    .filter((report) => report.agency === agency)
    .map(({ period }) => period)
    .sort((a, b) => (endOf(a) < endOf(b) ? -1 : 1));
  return [
    ...named
      .flatMap(({ agencies }) => agencies.filter(({ id }) => id === agency))
      .map(({ quote }) => ({ kind: 'named' as const, quote })),
    ...periods.slice(-1).map((period) => ({ kind: 'reported' as const, period })),
  ];
}

function findNotNow(
  { targets, site }: Programme,
  subject: OwedSubject,
  binding: readonly BindingGround[],
  { period, reports, knownOn }: OwedWhen,
): NotNow | undefined {
  if (period !== undefined && !binding.some((ground) => isInForce(ground, period, knownOn))) return 'later-document';
  if (period !== undefined && isBeforeProgramme(site, period)) return 'before-programme';
  // Nothing more is owed about a plan, work or task once it is done.
  if (isSaidDone(reports, nameSubject(subject), period)) return 'done';
  const target = subject.about === 'target' ? getById(targets, subject.id) : undefined;
  return target === undefined || period === undefined || isDueIn(target, period) ? undefined : 'year-end';
}

/** Whether a period had ended when the programme was issued: on 31/3/2026 nobody could owe for quý I/2026 yet. */
export function isBeforeProgramme({ document }: Programme['site'], period: ReportPeriod): boolean {
  return endOf(period) <= document.date;
}

/** A document binds from the quarter in which it was signed, in every release since it was entered. */
function isInForce(ground: BindingGround, period: ReportPeriod, knownOn: IsoDate | undefined): boolean {
  if (ground.kind !== 'assigned') return true;
  const { document, enteredOn } = ground.assignment;
  return document.date <= endOf(period) && (knownOn === undefined || enteredOn <= knownOn);
}

/** Values of a day are due every quarter, those of a whole year only at its end. */
export function isDueIn({ parts }: Target, period: ReportPeriod): boolean {
  return endOf(period).endsWith('12-31') || parts.some(({ nature }) => nature === 'point-in-time');
}

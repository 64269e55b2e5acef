import { anchorOf } from '../../core/programme/anchors.ts';
import { listAt } from '../../core/programme/indexes.ts';
import { getById, type Passage, type Programme, type Section, type Target } from '../../core/programme/programme.ts';
import { findAssessment, type ReleaseState } from '../../core/releases/release-state.ts';
import { clauseCode, documentCodes } from '../../core/text/reference-codes.ts';
import { upperFirst } from '../../core/words/format.ts';
import { noDataName, statusNames } from '../../core/words/status.ts';
import { clauseRoute, routes } from '../routes.ts';
import { topicsOf } from '../search/about-document.ts';
import type { SearchRecord } from '../search/record.ts';
import { agencyWords } from '../words/agency.ts';
import { citeDocument, namePassage, namePlan } from '../words/cite.ts';
import { kindNames } from '../words/kind.ts';
import { navigationWords } from '../words/navigation.ts';
import { planWords } from '../words/plan.ts';
import { taskWords } from '../words/task.ts';
import { workWords } from '../words/work.ts';
import { numberOfTask } from './clause.ts';
import { plainText } from './links.ts';
import { nameOfSection, numberOfSection } from './section.ts';
import { buildTargetRow, sayStanding } from './target-row.ts';
import { buildProgress, type Subject } from './updates.ts';

/** Everything of the programme that has an address, in document order: what search can find. */
export function buildProgrammeRecords(programme: Programme, states: readonly ReleaseState[]): SearchRecord[] {
  const state = states.at(-1);
  return [
    documentRecord(programme),
    ...targetRecords(programme, state),
    ...taskRecords(programme),
    ...workRecords(programme, state),
    ...planRecords(programme, state),
    ...agencyRecords(programme),
    ...programme.sections.map((section) => sectionRecord(programme, section)),
    ...programme.passages.filter(({ kind }) => kind !== 'title').map((passage) => passageRecord(programme, passage)),
  ];
}

/** The document as a whole: who types its number wants its contents. */
function documentRecord({ site }: Programme): SearchRecord {
  const text = `${site.document.issuer}, ${site.document.subject}`;
  return {
    kind: 'section',
    href: routes.contents(),
    label: navigationWords.contents,
    title: citeDocument(site),
    text: upperFirst(text),
    place: '',
    codes: [...documentCodes(site.document.number), 've:ngay', 've:thoi-han', 've:ban-hanh'],
    agencies: [],
  };
}

function targetRecords(programme: Programme, state: ReleaseState | undefined): SearchRecord[] {
  return programme.targets.map((target) => {
    const assessment = state && findAssessment(state, target.id);
    return {
      ...placed(programme, target),
      kind: 'target',
      href: `${routes.target(target.id)}#${target.anchor}`,
      label: `${kindNames.target} ${target.printed}`,
      title: target.shortName,
      text: [target.wording, ...target.items].join(' '),
      codes: [
        ...codesAt(programme, target.anchor),
        clauseCode('ct', target.printed),
        clauseCode('ct', target.section.number ?? '', target.printed),
      ],
      agencies: [],
      status: assessment === undefined ? noDataName : statusNames[assessment.status],
      ...standingOf(programme, state, target),
    };
  });
}

/** The verdict with the newest value. */
function standingOf(programme: Programme, state: ReleaseState | undefined, target: Target): { standing?: string } {
  const { status, main } = buildTargetRow(programme, state, target);
  if (status === 'no-data') return {};
  return { standing: main.now ? `${statusNames[status]}, ${sayStanding({ ...main, status })}` : statusNames[status] };
}

/** How far a work or plan is, in the filter and on its row. */
function progressOf(state: ReleaseState | undefined, subject: Subject): { status: string; standing?: string } {
  const { state: status, kind } = buildProgress(state, subject);
  return { status, ...(kind !== undefined && { standing: status }) };
}

function taskRecords(programme: Programme): SearchRecord[] {
  return programme.tasks.map((task) => ({
    ...placed(programme, task),
    kind: 'task',
    href: `${routes.task(task.id)}#${task.anchor}`,
    label: taskWords.numbered(numberOfTask(task)),
    ...(task.title !== undefined && { title: task.title }),
    text: plainText(task.runs),
    codes: [...codesAt(programme, task.anchor), clauseCode('nv', task.section.number ?? '', String(task.ordinal))],
    agencies: task.agencies.map(({ id }) => getById(programme.agencies, id).name),
  }));
}

function workRecords(programme: Programme, state: ReleaseState | undefined): SearchRecord[] {
  return programme.works.map((work) => ({
    ...placed(programme, work),
    kind: 'work',
    href: `${routes.work(work.id)}#${work.anchor}`,
    label: `${workWords.kinds[work.kind]} ${work.printed}`,
    title: work.shortName,
    text: work.wording,
    codes: [
      ...codesAt(programme, work.anchor),
      clauseCode(work.kind === 'key-work' ? 'cttd' : 'kdp', work.printed),
      clauseCode('muc', work.section.number ?? '', work.printed),
    ],
    agencies: [],
    ...progressOf(state, { about: 'work', id: work.id }),
  }));
}

function planRecords(programme: Programme, state: ReleaseState | undefined): SearchRecord[] {
  return programme.plans.map((plan) => {
    const roles = [plan.lead, plan.standing, ...plan.coordinating];
    const ids = [...new Set(roles.flatMap(({ agencies }) => agencies))];
    const lead = `${planWords.roles.lead}: ${plan.lead.printed}. ${planWords.roles.standing}: ${plan.standing.printed}.`;
    return {
      ...placed(programme, plan),
      kind: 'plan',
      href: `${routes.plan(plan.id)}#${plan.anchor}`,
      label: upperFirst(namePlan(plan)),
      title: plan.shortName,
      text: [plan.name, plan.objective, `${plan.timing}.`, lead].join(' '),
      codes: [
        ...codesAt(programme, plan.anchor),
        clauseCode(plan.form === 'scheme' ? 'da' : 'kh', plan.printed),
        clauseCode('pl', plan.section.number ?? '', plan.printed),
      ],
      agencies: ids.map((id) => getById(programme.agencies, id).name),
      ...progressOf(state, { about: 'plan', id: plan.id }),
    };
  });
}

function agencyRecords(programme: Programme): SearchRecord[] {
  return programme.agencies.map((agency) => ({
    kind: 'agency',
    href: routes.agency(agency.id),
    label: agencyWords.branches[agency.branch],
    title: agency.name,
    text: [...new Set([...agency.abbreviations, ...agency.aliases])].join('; '),
    place: '',
    codes: [],
    agencies: [agency.name],
  }));
}

function sectionRecord(programme: Programme, section: Section): SearchRecord {
  const anchor = anchorOf('section', section.id);
  const number = numberOfSection(section);
  const around = section.ancestors.at(-1);
  return {
    kind: 'section',
    href: addressOfSection(section.id),
    label: kindNames.section,
    title: nameOfSection(section),
    text: '',
    place: section.citation,
    codes: [
      ...codesAt(programme, anchor),
      ...(number === '' ? [] : codesOfSection(programme, section, number)),
      ...topicsOf(nameOfSection(section)),
    ],
    part: partOf(programme, section),
    ...(around !== undefined && { within: addressOfSection(around) }),
    agencies: [],
  };
}

/** Parts count their sections anew, so a section is also called by its part: `muc:ii:3.2`. */
function codesOfSection({ sections }: Programme, { ancestors }: Section, number: string): string[] {
  const [part] = ancestors;
  if (part === undefined) return [clauseCode('phan', number)];
  return [clauseCode('muc', number), clauseCode('muc', getById(sections, part).number ?? '', number)];
}

function passageRecord(programme: Programme, passage: Passage): SearchRecord {
  const name = namePassage(passage);
  const text = plainText(passage.runs);
  return {
    ...placed(programme, passage),
    kind: 'passage',
    href: clauseRoute(passage.section.id, passage.anchor),
    label: name === '' ? nameOfSection(passage.section) : `${upperFirst(name)}, ${nameOfSection(passage.section)}`,
    text,
    codes: [...codesAt(programme, passage.anchor), ...(passage.kind === 'signature' ? ['ve:ky'] : topicsOf(text))],
    agencies: [],
  };
}

function placed(programme: Programme, { section }: { section: Section; anchor: string }) {
  return { place: section.citation, part: partOf(programme, section), within: addressOfSection(section.id) };
}

function addressOfSection(id: string): string {
  return clauseRoute(id, anchorOf('section', id));
}

/** The part of the document; the fields of the part that holds the tasks, one by one. */
function partOf(programme: Programme, section: Section): string {
  const path = [...section.ancestors, section.id];
  const tasks = programme.tasks[0]?.section.ancestors[0];
  const id = path[0] === tasks ? (path[1] ?? path[0]) : path[0];
  return nameOfSection(getById(programme.sections, id ?? section.id));
}

/** The numbers of the documents that a clause cites. */
function codesAt({ citations }: Programme, anchor: string): string[] {
  return listAt(citations, anchor).flatMap(({ number }) => (number === undefined ? [] : documentCodes(number)));
}

import { listOwers } from '../../core/owed.ts';
import type { Programme, Task } from '../../core/programme/programme.ts';
import { isBad } from '../../core/releases/explanations.ts';
import { codePrefixes } from '../words/template.ts';

type Named<R, K extends keyof R> = Pick<R, K>;

/**
 * What intake must know to read a filled template: a `Programme`, or the same fields cut out of one as JSON for a page.
 * `npm run nhap` passes the whole programme; a browser page embeds `pickKnown(programme)`.
 */
export interface KnownProgramme {
  site: Named<Programme['site'], 'baseUrl' | 'isDemonstration'> & {
    document: Named<Programme['site']['document'], 'number' | 'period'>;
  };
  targets: Named<Programme['targets'][number], 'id' | 'printed' | 'shortName' | 'parts'>[];
  plans: Named<Programme['plans'][number], 'id' | 'printed' | 'shortName'>[];
  works: Named<Programme['works'][number], 'id' | 'printed' | 'shortName' | 'quantity'>[];
  /** `name`: the first words of a task, which has no name of its own; `printed`: the number of its section. */
  tasks: { id: string; printed: string; name: string }[];
  /** `asked`: the ids of targets and the codes of plans that some words give to the body. */
  agencies: (Named<Programme['agencies'][number], 'id' | 'name' | 'aliases' | 'abbreviations'> & {
    asked?: string[];
  })[];
  /** The ledger so far. */
  reports: Programme['reports'];
  /** Which reports are published, and so never change. */
  releases: (Named<Programme['releases'][number], 'id' | 'reports'> & {
    /** The targets that it judged badly, cut out of the assessments of a whole programme. */
    bad?: string[];
    assessments?: Programme['releases'][number]['assessments'];
  })[];
}

/** Only what intake needs of a programme, small enough to embed in a page. */
export function pickKnown(programme: Programme): KnownProgramme {
  const { baseUrl, document, isDemonstration } = programme.site;
  const { number, period } = document;
  const owed = listAsked(programme);
  return {
    site: { baseUrl, document: { number, period }, ...(isDemonstration && { isDemonstration }) },
    targets: programme.targets.map(({ id, printed, shortName, parts }) => ({ id, printed, shortName, parts })),
    plans: programme.plans.map(({ id, printed, shortName }) => ({ id, printed, shortName })),
    works: programme.works.map(({ id, printed, shortName, quantity }) => ({
      id,
      printed,
      shortName,
      ...(quantity && { quantity }),
    })),
    tasks: programme.tasks.map((task) => ({ id: task.id, printed: task.section.number ?? '', name: titleTask(task) })),
    agencies: programme.agencies.map(({ id, name, aliases, abbreviations }) => {
      const asked = owed.filter(({ owers }) => owers.includes(id)).map(({ code }) => code);
      return { id, name, aliases, abbreviations, ...(asked.length > 0 && { asked }) };
    }),
    reports: programme.reports,
    releases: programme.releases.map(({ id, reports, assessments }) => ({
      id,
      reports,
      bad: assessments.filter(({ status }) => isBad(status)).map(({ target }) => target),
    })),
  };
}

/** Whether a release judged a target badly: only such a verdict is explained. */
export function isKnownBad({ releases }: KnownProgramme, release: string, target: string): boolean {
  const { bad, assessments } = releases.find(({ id }) => id === release) ?? {};
  const judged = bad ?? assessments?.filter(({ status }) => isBad(status)).map((one) => one.target);
  return judged?.includes(target) ?? false;
}

function listAsked(programme: Programme): { code: string; owers: string[] }[] {
  const owersOf = (about: 'target' | 'plan', id: string) =>
    listOwers(programme, { about, id }).map(({ agency }) => agency);
  return [
    ...programme.targets.map(({ id }) => ({ code: id, owers: owersOf('target', id) })),
    ...programme.plans.map(({ id }) => ({ code: `${codePrefixes.plan}/${id}`, owers: owersOf('plan', id) })),
  ];
}

/** A task has no short name: its first words stand for it. */
export function titleTask({ runs }: Pick<Task, 'runs'>): string {
  const text = runs
    .map((run) => run.text)
    .join('')
    .trim();
  return text.length <= 160 ? text : `${text.slice(0, 159).replace(/\s+\S*$/, '')}…`;
}

import { getById, type Programme } from '../../core/programme/programme.ts';
import { routes } from '../routes.ts';
import { movedWords } from '../words/moved.ts';
import { agencyLink, planLink, targetLink, taskLink, workLink } from './links.ts';
import { buildFrame, type Page, type PageLink } from './page.ts';
import { nameOfSection } from './section.ts';

/** What stands at an address that was published and is no longer that of a record. */
export interface MovedPage extends Page {
  /** Where it went; absent where nothing stands in its place. */
  to?: PageLink;
  /** When, and why. */
  why: string;
}

/** Every old address, without the folder of the site and the slashes around it. */
export function listMovedPaths({ moved }: Pick<Programme, 'moved'>): string[] {
  return moved.map(({ from }) => withoutFolder(routeOf(from)));
}

export function buildMovedPage(programme: Programme, path: string): MovedPage {
  const entry = programme.moved.find(({ from }) => withoutFolder(routeOf(from)) === path);
  if (entry === undefined) throw new Error(`Nothing moved from ${path}`);
  const { from, to, on, reason } = entry;
  return {
    title: to === undefined ? movedWords.retired : movedWords.moved,
    description: movedWords.description,
    path: routeOf(from),
    above: [],
    frame: buildFrame(programme),
    ...(to !== undefined && { to: linkTo(programme, to) }),
    why: movedWords.why(on, reason),
  };
}

function withoutFolder(route: string): string {
  return route.slice(routes.home().length).replace(/\/$/, '');
}

function routeOf(record: string): string {
  const [folder, id = ''] = record.split('/');
  switch (folder) {
    case 'programme':
      return routes.section(id);
    case 'targets':
      return routes.target(id);
    case 'tasks':
      return routes.task(id);
    case 'plans':
      return routes.plan(id);
    case 'works':
      return routes.work(id);
    default:
      return routes.agency(id);
  }
}

/** A link to a record that has a page, by its folder and id. */
function linkTo({ sections, targets, tasks, plans, works, agencies }: Programme, record: string): PageLink {
  const [folder, id = ''] = record.split('/');
  switch (folder) {
    case 'programme':
      return { label: nameOfSection(getById(sections, id)), href: routes.section(id) };
    case 'targets':
      return targetLink(getById(targets, id));
    case 'tasks':
      return taskLink(getById(tasks, id));
    case 'plans':
      return planLink(getById(plans, id));
    case 'works':
      return workLink(getById(works, id));
    default:
      return agencyLink(getById(agencies, id));
  }
}

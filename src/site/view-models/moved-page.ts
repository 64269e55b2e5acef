import { getById, type Programme } from '../../core/programme/programme.ts';
import { routes } from '../routes.ts';
import { movedWords } from '../words/moved.ts';
import { agencyLink, planLink, targetLink, taskLink, workLink } from './links.ts';
import { buildFrame, type Page, type PageLink } from './page.ts';
import { sectionLink } from './section.ts';

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
  const [kind, id] = kindOf(record);
  return kind.route(id);
}

/** A link to a record that has a page, by its folder and id. */
function linkTo(programme: Programme, record: string): PageLink {
  const [kind, id] = kindOf(record);
  return kind.link(programme, id);
}

/** The schema holds that the folder is one of these. */
function kindOf(record: string): [MovingKind, id: string] {
  const [folder, id] = record.split('/') as [keyof typeof kinds, string];
  return [kinds[folder], id];
}

interface MovingKind {
  route: (id: string) => string;
  link: (programme: Programme, id: string) => PageLink;
}

const kinds = {
  programme: { route: routes.section, link: ({ sections }, id) => sectionLink(getById(sections, id)) },
  targets: { route: routes.target, link: ({ targets }, id) => targetLink(getById(targets, id)) },
  tasks: { route: routes.task, link: ({ tasks }, id) => taskLink(getById(tasks, id)) },
  plans: { route: routes.plan, link: ({ plans }, id) => planLink(getById(plans, id)) },
  works: { route: routes.work, link: ({ works }, id) => workLink(getById(works, id)) },
  agencies: { route: routes.agency, link: ({ agencies }, id) => agencyLink(getById(agencies, id)) },
} satisfies Record<string, MovingKind>;

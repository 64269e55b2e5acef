import { hash } from 'node:crypto';
import { appendFileSync, closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { Rules } from './axe.ts';
import type { BuiltPage } from './built-pages.ts';
import { byTag, type Element, elementsIn, isElement, type Node } from './html.ts';

/** Their values do not change what axe says of an element: only whether there are any. */
const wordy = new Set([
  ...['id', 'for', 'name', 'value', 'title', 'alt', 'datetime', 'href', 'src', 'srcset', 'content', 'd'],
  ...['aria-label', 'aria-labelledby', 'aria-describedby', 'aria-controls'],
]);

/** Styles give each of its few words a colour, and nothing else. */
const colouring = 'data-status';
/** Words of few, by which styles also show and hide. */
const styling = ['data-state', 'data-how'];

/**
 * The rules of axe that may still say something of a page, after all that was shown to it in this run, by any test file of
 * either site. Pages of one kind often differ in their words alone, and the demonstration repeats most of the real site: an
 * element counts once with all that it stands in, and once with what stands beside it. The frame of a page (everything
 * around `main`) and its `main` count one by one; `main` in each folder of the site, which has styles of its own.
 *
 * @param way how it is looked at: a width, a theme.
 */
export function findNewToAxe({ path, document }: Pick<BuiltPage, 'path' | 'document'>, way: string): Rules {
  const [main] = byTag(document, 'main');
  const folder = path.split('/')[1] ?? '';
  const parts = [listAll(document, main), ...(main === undefined ? [] : [listAll(main, undefined, folder)])];
  const isNew = (kind: keyof Looks) => takeNew(parts.flatMap((part) => [...part[kind]]).map((one) => way + kind + one));
  const [things, coloured, neighbours] = [isNew('things'), isNew('coloured'), isNew('neighbours')];
  const outline = takeNew([way + outlineOf(document)]);
  if (things) return 'all';
  return [
    ...(coloured ? (['colours'] as const) : []),
    ...(neighbours || outline ? (['places', 'order'] as const) : []),
  ];
}

interface Looks {
  /** Each element with all it stands in; words, not which words. */
  things: Set<string>;
  /** The same, in the colours of each status. */
  coloured: Set<string>;
  /** What stands first, last and beside what, in which element. */
  neighbours: Set<string>;
}

/** What a part of a page shows, each once. */
export function listAll(node: Node, leftOut?: Element, start = ''): Looks {
  const looks: Looks = { things: new Set(), coloured: new Set(), neighbours: new Set() };
  const add = (one: Node, within: string, inColour: string): string => {
    const name = 'value' in one ? 'words' : isElement(one) ? nameOf(one, false) : '';
    const [here, hereInColour] = [within + name, inColour + (isElement(one) ? nameOf(one, true) : name)];
    looks.things.add(here);
    looks.coloured.add(hereInColour);
    const beneath = 'childNodes' in one ? one.childNodes.filter((child) => child !== leftOut && isShown(child)) : [];
    const row = beneath.map((child) => add(child, here, hereInColour));
    for (const [at, next] of [...row, 'end'].entries())
      looks.neighbours.add(`${here}: ${row[at - 1] ?? 'start'} ${next}`);
    return name;
  };
  add(node, start, start);
  return looks;
}

/** Which heading follows which, and the landmarks. */
function outlineOf(document: Node): string[] {
  const headings = elementsIn(document, ({ tagName }) => /^h[1-6]$/.test(tagName)).map(({ tagName }) => tagName);
  const steps = headings.map((heading, at) => `${headings[at - 1]} ${heading}`);
  const isLandmark = ({ tagName }: Element) => ['main', 'header', 'footer', 'nav', 'aside', 'form'].includes(tagName);
  const landmarks = elementsIn(document, isLandmark).map(({ tagName }) => tagName);
  return [...[...new Set(steps)].sort(), ...landmarks];
}

function isShown(node: Node): boolean {
  if ('value' in node) return node.value.trim() !== '';
  return 'childNodes' in node && !(isElement(node) && ['script', 'style'].includes(node.tagName));
}

/** An element with its classes, roles and states. */
function nameOf({ tagName, attrs }: Element, inColour: boolean): string {
  const shown = attrs.map(({ name, value }) =>
    isWordy(name, inColour) ? `${name}=${value !== ''}` : `${name}=${value}`,
  );
  return `<${tagName} ${shown.sort().join(' ')}>`;
}

/** What scripts read is wordy too. */
function isWordy(name: string, inColour: boolean): boolean {
  if (name === colouring) return !inColour;
  return wordy.has(name) || (name.startsWith('data-') && !styling.includes(name));
}

const taken = new Set<string>();
let readTo = 0;

/**
 * Whether any of them is asked for the first time, in all processes of this run. One file for all: to take away a file for
 * each costs minutes on some disks. Two who ask in the same moment are both the first, which does no harm.
 */
function takeNew(looks: readonly string[]): boolean {
  const file = process.env['SHAPES_SEEN'];
  if (file === undefined) throw new Error('SHAPES_SEEN names no file: it is set by tests/vitest.config.ts');
  for (const name of readOn(file).split('\n')) taken.add(name);
  const fresh = [...new Set(looks.map((look) => hash('sha1', look)))].filter((name) => !taken.has(name));
  if (fresh.length > 0) appendFileSync(file, fresh.map((name) => `${name}\n`).join(''));
  return fresh.length > 0;
}

/** What was added to a file since it was last read. */
function readOn(file: string): string {
  const descriptor = openSync(file, 'a+');
  try {
    const added = Buffer.alloc(fstatSync(descriptor).size - readTo);
    readTo += readSync(descriptor, added, 0, added.length, readTo);
    return added.toString('latin1');
  } finally {
    closeSync(descriptor);
  }
}

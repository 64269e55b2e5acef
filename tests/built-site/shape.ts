import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltPage } from './built-pages.ts';
import { byTag, type Element, isElement, type Node } from './html.ts';

/** Their values do not change what axe says of an element: only whether there are any. */
const wordy = new Set([
  ...['id', 'for', 'name', 'value', 'title', 'alt', 'datetime', 'href', 'src', 'srcset', 'content', 'd'],
  ...['aria-label', 'aria-labelledby', 'aria-describedby', 'aria-controls'],
]);

/** What of a page axe has not been shown in this run, by any test file of either site. */
export type NewToAxe = 'nothing' | 'how it is put together' | 'something in it';

/**
 * Pages of one kind often differ in their words alone, and the demonstration repeats most of the real site. The frame of a
 * page (everything around `main`) and its `main` count one by one; `main` in each folder of the site, which has styles of its
 * own. A page may also hold nothing but what stood in the same place on others, in another order or number: then only its
 * order and the places it takes are new.
 *
 * @param way how it is looked at: a width, a theme.
 */
export function findNewToAxe({ path, document }: Pick<BuiltPage, 'path' | 'document'>, way: string): NewToAxe {
  const [main] = byTag(document, 'main');
  const folder = path.split('/')[1] ?? '';
  const frame = take(JSON.stringify([way, shapeOf(document, main)]));
  const inside = main !== undefined && take(JSON.stringify([way, folder, shapeOf(main)]));
  if (!frame && !inside) return 'nothing';
  const things = [...listThings(document, main), ...(main ? listThings(main).map((thing) => folder + thing) : [])];
  const isNew = things.map((thing) => take(JSON.stringify([way, 'thing', thing]))).includes(true);
  return isNew ? 'something in it' : 'how it is put together';
}

/** Each element with all it stands in, once. */
export function listThings(node: Node, leftOut?: Element, within = ''): string[] {
  if ('value' in node) return node.value.trim() === '' ? [] : [`${within}words`];
  if (node === leftOut || !('childNodes' in node)) return [];
  if (isElement(node) && (node.tagName === 'script' || node.tagName === 'style')) return [];
  const here = isElement(node) ? `${within}<${node.tagName} ${attributesOf(node)}>` : within;
  return [...new Set([here, ...node.childNodes.flatMap((child) => listThings(child, leftOut, here))])];
}

/** Elements with their classes, roles and states, and where there are words; not which words. */
export function shapeOf(node: Node, leftOut?: Element): string {
  if ('value' in node) return node.value.trim() === '' ? '' : 'words';
  if (node === leftOut || !('childNodes' in node)) return '';
  if (isElement(node) && (node.tagName === 'script' || node.tagName === 'style')) return '';
  const inside = node.childNodes.map((child) => shapeOf(child, leftOut)).join('');
  return isElement(node) ? `<${node.tagName} ${attributesOf(node)}>${inside}</>` : inside;
}

function attributesOf({ attrs }: Element): string {
  const shown = attrs.map(({ name, value }) => (isWordy(name) ? `${name}=${value !== ''}` : `${name}=${value}`));
  return shown.sort().join(' ');
}

/** What scripts read is wordy too; what styles read is a word of few, which they show in a colour. */
function isWordy(name: string): boolean {
  const ofStyles = ['data-status', 'data-state', 'data-how'];
  return wordy.has(name) || (name.startsWith('data-') && !ofStyles.includes(name));
}

const taken = new Set<string>();

/** True for the first who asks, in all processes of this run. */
function take(shape: string): boolean {
  const folder = process.env['SHAPES_SEEN'];
  if (folder === undefined) throw new Error('SHAPES_SEEN names no folder: it is set by tests/vitest.config.ts');
  const name = createHash('sha256').update(shape).digest('hex');
  if (taken.has(name)) return false;
  taken.add(name);
  return mkdirSync(join(folder, name), { recursive: true }) !== undefined;
}

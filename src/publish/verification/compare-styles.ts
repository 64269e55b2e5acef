import { compared } from './compared-blocks.ts';
import type { Difference } from './difference.ts';
import { ancestorsOf, type Element, type Node, readAttribute, textInside, withAny, withName } from './read-html.ts';

/** What takes words from the eye and leaves them in the page. */
const hides =
  /(?<![\w-])(?:display:\s*none|visibility:\s*(?:hidden|collapse)|opacity:\s*0?\.?0*(?![.\d])|font-size:\s*0(?![.\d])|color:\s*(?:transparent|rgba?\([^)]*[,/]\s*0\)))/;

/** What says the verdict and the figure inside a block; whole lists in it may fold. */
const words = ['verdict-main', 'verdict-now', 'status-name', 'number', 'counts-figure', 'strip-group'];

/** The page as a reader sees it on a screen: no rule of its own sheet hides what is compared, what that stands in, or its figures. */
export function compareStyles(place: string, page: Node): Difference[] {
  const selectors = withName(page, 'style').flatMap((style) => listHiding(textInside(style)));
  if (selectors.length === 0) return [];
  const blocks = withAny(page, compared);
  // A mark in a folded list is folded with it.
  const whole = withAny(
    page,
    compared.filter((name) => name !== 'status'),
  );
  const seen = new Set([...blocks, ...whole.flatMap(ancestorsOf), ...blocks.flatMap((block) => withAny(block, words))]);
  return selectors
    .filter((selector) => [...seen].some((element) => mayMatch(selector, element)))
    .map((selector) => ({ place, found: `<style> ${selector}` }));
}

/** The selectors of rules that hide something on a screen. */
function listHiding(css: string): string[] {
  const onScreen = css.replace(/\/\*.*?\*\//gs, '').replace(/@media print\s*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  return [...onScreen.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selector = '', declarations = '']) =>
    hides.test(declarations) ? selector.split(',').map((one) => one.trim()) : [],
  );
}

/** Whether a selector may fit: its last part the element, each other something around it. States that pass are none. */
function mayMatch(selector: string, element: Element): boolean {
  const [last = '', ...before] = selector.split(/[\s>+~]+/).reverse();
  if (/:(?!not\()/.test(last) || !fits(last, element)) return false;
  const around = ancestorsOf(element).slice(1);
  return before.every((part) => around.some((one) => fits(part, one)));
}

/** By tag, id, classes and attributes. */
function fits(part: string, element: Element): boolean {
  const plain = part.replace(/:.*$/, '');
  const tag = /^[a-z][\w-]*/i.exec(plain)?.[0];
  const classes = (readAttribute(element, 'class') ?? '').split(/\s+/);
  const attributes = [...plain.matchAll(/\[([\w-]+)(?:="?([^\]"]*)"?)?\]/g)];
  const id = /#([\w-]+)/.exec(plain)?.[1];
  return (
    (tag === undefined || tag === element.tagName) &&
    (id === undefined || id === readAttribute(element, 'id')) &&
    [...plain.matchAll(/\.([\w-]+)/g)].every(([, name = '']) => classes.includes(name)) &&
    attributes.every(([, name = '', value]) => {
      const found = readAttribute(element, name);
      return found !== undefined && (value === undefined || value === found);
    })
  );
}

import type { DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** The elements of a class inside a node, in the order of the page. */
export function withClass(node: Node, name: string): Element[] {
  return findElements(node, (element) => (readAttribute(element, 'class') ?? '').split(' ').includes(name));
}

/** The elements of any of these classes inside a node. */
export function withAny(node: Node, names: readonly string[]): Element[] {
  return findElements(node, (element) =>
    (readAttribute(element, 'class') ?? '').split(' ').some((one) => names.includes(one)),
  );
}

/** The elements of a name inside a node. */
export function withName(node: Node, name: string): Element[] {
  return findElements(node, ({ tagName }) => tagName === name);
}

/** The elements inside a node that have any of these attributes. */
export function withAttribute(node: Node, ...names: readonly string[]): Element[] {
  return findElements(node, (element) => names.some((name) => readAttribute(element, name) !== undefined));
}

/** Whether something inside a node leads to the page of a target, by its address alone. */
export function linksTo(node: Node, id: string): boolean {
  return withName(node, 'a').some((link) => readAttribute(link, 'href')?.endsWith(`/chi-tieu/${id}/`));
}

/** The words inside a node, with single spaces. */
export function shownWords(node: Node): string {
  return oneSpaced(textInside(node));
}

export function oneSpaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** An element and all around it, from the inside. */
export function ancestorsOf(element: Element): Element[] {
  const parent = element.parentNode;
  return parent !== null && 'attrs' in parent ? [element, ...ancestorsOf(parent)] : [element];
}

function findElements(node: Node, isWanted: (element: Element) => boolean): Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return children.flatMap((child) =>
    'attrs' in child && isWanted(child) ? [child, ...findElements(child, isWanted)] : findElements(child, isWanted),
  );
}

/** What an element says in an attribute. */
export function readAttribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

/** The text inside a node, as it is written there. */
export function textInside(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textInside).join('') : '';
}

/** The bodies that links inside these nodes lead to. */
export function listLinkedBodies(nodes: readonly Node[]): string[] {
  const addresses = nodes.flatMap((node) => withName(node, 'a')).map((link) => readAttribute(link, 'href') ?? '');
  return [...new Set(addresses.flatMap((href) => /\/co-quan\/([\w-]+)\/$/.exec(href)?.[1] ?? []))].sort();
}

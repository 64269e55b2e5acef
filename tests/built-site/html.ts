import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export type Document = DefaultTreeAdapterTypes.Document;
export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.Node;

export function parseHtml(html: string): Document {
  return parse(html);
}

/** The elements beneath a node that match, in document order. */
export function elementsIn(node: Node, matches: (element: Element) => boolean): Element[] {
  return childrenOf(node).flatMap((child) => {
    const beneath = elementsIn(child, matches);
    return isElement(child) && matches(child) ? [child, ...beneath] : beneath;
  });
}

export function byTag(node: Node, tag: string): Element[] {
  return elementsIn(node, ({ tagName }) => tagName === tag);
}

export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

export function hasAttribute(element: Element, name: string): boolean {
  return attributeOf(element, name) !== undefined;
}

export function hasClass(element: Element, name: string): boolean {
  return (attributeOf(element, 'class') ?? '').split(' ').includes(name);
}

/** The text of a node as a browser's `textContent`, without the elements left out. */
export function textOf(node: Node, isLeftOut: (element: Element) => boolean = () => false): string {
  if ('value' in node) return node.value;
  if (isElement(node) && isLeftOut(node)) return '';
  return childrenOf(node)
    .map((child) => textOf(child, isLeftOut))
    .join('');
}

function childrenOf(node: Node): Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

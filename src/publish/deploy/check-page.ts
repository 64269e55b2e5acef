import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { deployWords } from '../words/deploy.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Links that make a browser fetch something; other links wait for a reader. */
const fetchedLinks = [
  'stylesheet',
  'icon',
  'preload',
  'modulepreload',
  'prefetch',
  'preconnect',
  'dns-prefetch',
  'manifest',
];

/** A page carries its content policy, and makes a browser ask no other host. */
export function checkPage(address: string, html: string): string[] {
  const elements = elementsIn(parse(html));
  const hasPolicy = elements.some((one) => attribute(one, 'http-equiv') === 'Content-Security-Policy');
  const external = elements.flatMap(fetchedBy).filter((target) => /^(https?:)?\/\//.test(target));
  return [
    ...(hasPolicy ? [] : [deployWords.policy(address)]),
    ...external.map((target) => deployWords.external(address, target)),
  ];
}

function fetchedBy(element: Element): string[] {
  const rel = (attribute(element, 'rel') ?? '').split(' ');
  const isFetched = element.tagName !== 'link' || rel.some((word) => fetchedLinks.includes(word));
  const sources = ['src', 'poster', 'data'].map((name) => attribute(element, name));
  const sets = (attribute(element, 'srcset') ?? '').split(',').map((one) => one.trim().split(' ')[0]);
  const linked = element.tagName === 'link' && isFetched ? [attribute(element, 'href')] : [];
  return [...sources, ...sets, ...linked].filter((target): target is string => target !== undefined && target !== '');
}

function elementsIn(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return children.flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : elementsIn(child)));
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

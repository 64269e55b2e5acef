// Loaded by any page that asked words wait for. Marks them without touching the page: nothing moves, and nothing is said.
import { dropAskedWords, takeAskedWords } from './asked-words.ts';

const name = 'asked';
// In here, so that no page carries it: words that are marked need no marked clause around them.
const look = `::highlight(${name}){background-color:var(--gold-wash);color:var(--ink);text-decoration:underline 2px}
:target .clause-words,:target{background:none!important;box-shadow:none!important}`;

// Browsers that know no highlights keep the whole clause marked.
if ('highlights' in CSS) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(look);
  const clear = () => {
    CSS.highlights.delete(name);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
  const mark = () => {
    clear();
    const ranges = findWords(takeAskedWords());
    if (ranges.length === 0) return;
    CSS.highlights.set(name, new Highlight(...ranges));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  };
  mark();
  addEventListener('hashchange', mark);
  addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !CSS.highlights.has(name)) return;
    clear();
    dropAskedWords();
  });
}

/** Where these words stand in the clause that the address names. */
function findWords(words: readonly string[]): Range[] {
  const target = document.getElementById(location.hash.slice(1));
  if (target === null || words.length === 0) return [];
  const clause = target.querySelector('.clause-words') ?? target;
  const nodes = textsIn(clause);
  const whole = nodes.map(({ data }) => data).join('');
  return [...whole.matchAll(patternOf(words))].map(({ 0: found, index }) =>
    rangeOf(nodes, index, index + found.length),
  );
}

/** The longest first, and none inside of a longer word. */
function patternOf(words: readonly string[]): RegExp {
  const written = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+'));
  // Not a literal: browsers without highlights do not read it, and would not run the rest either.
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${written.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

function textsIn(clause: Element): Text[] {
  const walker = document.createTreeWalker(clause, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

function rangeOf(nodes: readonly Text[], start: number, end: number): Range {
  const range = document.createRange();
  let passed = 0;
  for (const node of nodes) {
    const next = passed + node.length;
    if (passed <= start && start < next) range.setStart(node, start - passed);
    if (passed < end && end <= next) range.setEnd(node, end - passed);
    passed = next;
  }
  return range;
}

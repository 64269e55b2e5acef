import type { FurtherEntry } from '../../search/further.ts';
import { paragraph } from './result-list.ts';

const lettersOfText = 240;

/** One thing found beside the programme, as a list item. */
export function renderFurther({ href, title, label, text }: FurtherEntry): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = title;
  const shown = text.length > lettersOfText ? `${text.slice(0, text.lastIndexOf(' ', lettersOfText))} …` : text;
  item.append(link, paragraph('search-what', label), paragraph('search-words', shown));
  return item;
}

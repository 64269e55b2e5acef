import type { FurtherEntry } from '../../search/further.ts';
import { type FurtherSearch, openFurther } from '../../search/open-further.ts';
import { searchWords } from '../../words/search.ts';
import { paragraph } from './result-list.ts';

const lettersOfText = 240;

/** What Pagefind finds beside the programme: loaded only when somebody asks for it. */
export function furtherList(section: HTMLElement, folder: string) {
  const [button, status, list] = ['button', '[role=status]', 'ol'].map((selector) =>
    section.querySelector<HTMLElement>(selector),
  );
  let search: FurtherSearch | undefined;
  let words = '';
  const ask = async () => {
    const asked = words;
    button?.toggleAttribute('hidden', true);
    if (status) status.textContent = searchWords.loading;
    try {
      if (search === undefined) search = openFurther(folder);
      const { entries, count } = await search.ask(asked);
      if (asked !== words) return;
      list?.replaceChildren(...entries.map(renderEntry));
      if (status) status.textContent = searchWords.furtherFound(count);
    } catch {
      // A download that failed may come the next time.
      search = undefined;
      button?.toggleAttribute('hidden', false);
      if (status) status.textContent = searchWords.furtherFailed;
    }
  };
  button?.addEventListener('click', ask);
  return {
    /** Offers to look for these words. */
    offer(next: string): void {
      words = next;
      section.hidden = words === '';
      button?.toggleAttribute('hidden', false);
      list?.replaceChildren();
      if (status) status.textContent = '';
    },
  };
}

function renderEntry({ href, title, label, text }: FurtherEntry): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = title;
  const shown = text.length > lettersOfText ? `${text.slice(0, text.lastIndexOf(' ', lettersOfText))} …` : text;
  item.append(link, paragraph('search-what', label), paragraph('search-words', shown));
  return item;
}

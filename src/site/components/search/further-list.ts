import { type FurtherSearch, openFurther } from '../../search/open-further.ts';
import { searchWords } from '../../words/search.ts';
import { renderFurther } from './further-entry.ts';
import startPartners from './start-partners.ts?worker&url';

/** What Pagefind finds beside the programme: loaded only when somebody asks for it. */
export function furtherList(section: HTMLElement, folder: string) {
  const [button, status, list] = ['button', '[role=status]', 'ol'].map((selector) =>
    section.querySelector<HTMLElement>(selector),
  );
  let search: FurtherSearch | undefined;
  let words = '';
  // A file of its own by its address: few communes have partners.
  if (section.dataset['partners']) void import(/* @vite-ignore */ startPartners);
  const ask = async () => {
    const asked = words;
    button?.toggleAttribute('hidden', true);
    if (status) status.textContent = searchWords.loading;
    try {
      if (search === undefined) search = openFurther(folder);
      const { entries, count } = await search.ask(asked);
      if (asked !== words) return;
      list?.replaceChildren(...entries.map(renderFurther));
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

// The link and the words are there without this script; it only saves selecting them.
for (const body of document.querySelectorAll('.cite-body')) offerCopies(body);

// On the page of the whole text the box of a citation stands on the page of its section: it is fetched when asked for.
addEventListener('click', async (event) => {
  const link = (event.target as HTMLElement).closest<HTMLAnchorElement>('a.cite-elsewhere');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const box = await fetchBox(link);
  if (!box) return location.assign(link.href);
  box.open = true;
  link.replaceWith(box);
  box.querySelector('summary')?.focus();
  const body = box.querySelector('.cite-body');
  if (body) offerCopies(body);
});

/** The address of a clause is of plain letters: nothing in it is ever written in another way. */
async function fetchBox({ href, hash }: HTMLAnchorElement): Promise<HTMLDetailsElement | null> {
  const page = await fetchPage(href);
  return page?.querySelector<HTMLDetailsElement>(`${hash} details.cite`) ?? null;
}

/** The browser makes the page of an answer; made from words in a script, it would need a policy of its own. */
function fetchPage(address: string): Promise<Document | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    // Also after an error, when there is no page.
    request.onloadend = () => resolve(request.responseXML);
    request.send();
  });
}

function offerCopies(body: Element): void {
  const ways = body.querySelector<HTMLElement>('p[hidden]');
  const said = body.querySelector<HTMLElement>('[role=status]');
  if (!navigator.clipboard || !ways || !said) return;
  ways.hidden = false;
  ways.addEventListener('click', async (event) => {
    const wanted = (event.target as HTMLElement).dataset['copy'];
    if (!wanted) return;
    await navigator.clipboard.writeText(textToCopy(body, wanted));
    said.textContent = said.dataset['copied'] ?? '';
  });
}

function textToCopy(body: Element, wanted: string): string {
  const link = body.querySelector<HTMLAnchorElement>('[data-copy-link]')?.textContent ?? '';
  const words = body.querySelector('[data-copy-text]')?.textContent ?? '';
  return wanted === 'link' ? link : `${words}, ${link}`;
}

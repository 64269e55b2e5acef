// The link and the words are there without this script; it only saves selecting them.
for (const cite of document.querySelectorAll('.cite-body')) {
  const ways = cite.querySelector<HTMLElement>('p[hidden]');
  const said = cite.querySelector<HTMLElement>('[role=status]');
  if (navigator.clipboard === undefined || ways === null || said === null) continue;
  ways.hidden = false;
  ways.addEventListener('click', async (event) => {
    const wanted = (event.target as HTMLElement).dataset['copy'];
    if (wanted === undefined) return;
    await navigator.clipboard.writeText(textToCopy(cite, wanted));
    said.textContent = said.dataset['copied'] ?? '';
  });
}

function textToCopy(cite: Element, wanted: string): string {
  const link = cite.querySelector<HTMLAnchorElement>('[data-copy-link]')?.textContent ?? '';
  const words = cite.querySelector('[data-copy-text]')?.textContent ?? '';
  return wanted === 'link' ? link : `${words}, ${link}`;
}

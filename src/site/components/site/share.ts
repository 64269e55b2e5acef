// Hands words and address to whatever the device shares by; where it knows nothing of the kind, they are copied.
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-share]')) {
  if (navigator.share === undefined && navigator.clipboard === undefined) continue;
  button.hidden = false;
  button.addEventListener('click', () => void hand(button));
}

async function hand(button: HTMLButtonElement): Promise<void> {
  const { share: text = '', url } = button.dataset;
  // Whoever closes the sheet has not asked for a copy.
  if (navigator.share !== undefined)
    return navigator.share({ title: document.title, text, ...(url && { url }) }).catch(() => undefined);
  await navigator.clipboard.writeText(url ? `${text}\n${url}` : text);
  const said = button.parentElement?.querySelector('[role=status]');
  if (said) said.textContent = button.dataset['copied'] ?? '';
}

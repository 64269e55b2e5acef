/** Lets the words wait for the page behind a link: in the name of the window, as nothing may be kept on the device. */
export function sendAskedWords({ pathname, hash }: HTMLAnchorElement, words: readonly string[]): void {
  window.name = JSON.stringify([pathname + hash, words]);
}

/**
 * The words for the page that is open. Once taken they belong to its entry in the history: they are there again after
 * Back, and nowhere else.
 */
export function takeAskedWords(): string[] {
  const [address, words] = readWaiting();
  if (address === location.pathname + location.hash) {
    window.name = '';
    history.replaceState({ ...history.state, asked: words }, '');
  }
  return history.state?.asked ?? [];
}

export function dropAskedWords(): void {
  history.replaceState({ ...history.state, asked: undefined }, '');
}

/** Whoever opened this window may have named it otherwise. */
function readWaiting(): [address?: string, words?: string[]] {
  try {
    const waiting = JSON.parse(window.name);
    return Array.isArray(waiting) ? [waiting[0], waiting[1]] : [];
  } catch {
    return [];
  }
}

/** Arrows go from the field through the links beneath it and back, Escape to the field. True where the key was one of these. */
export function moveThrough(event: KeyboardEvent, field: HTMLElement, links: readonly HTMLElement[]): boolean {
  if (event.key === 'Escape') {
    field.focus();
    return true;
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const stops = [field, ...links];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = step === undefined || at < 0 ? undefined : stops[at + step];
  if (next === undefined) return false;
  event.preventDefault();
  next.focus();
  return true;
}

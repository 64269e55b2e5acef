import { isPast } from './is-past.ts';

// The site itself knows no clock; the reader's says whether the day that was promised has passed. Without it the day stands there.
for (const line of document.querySelectorAll<HTMLElement>('[data-due]')) {
  line.hidden = !isPast(line.dataset['due'] ?? '', new Date());
}

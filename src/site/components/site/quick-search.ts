// The form works without this script. Nothing else is loaded before somebody types.
import quickBox from '../search/start-quick-box.ts?worker&url';

const field = document.querySelector<HTMLInputElement>('[data-quick] input');
addEventListener('keydown', (event) => {
  if (!field || event.key !== '/' || (event.target as HTMLElement).closest('input, select, textarea')) return;
  event.preventDefault();
  field.focus();
});
// A file of its own by its address: an import() of its source would bring 0.8 KB of Vite's preloading to every page.
field?.addEventListener('input', () => import(/* @vite-ignore */ quickBox));

// By its address, as the box of the search: to bring it along would weigh on every page.
import keepPages from './keep-pages.ts?worker&url';

// Nothing of it is asked for before this page is there, nor where the reader saves data or the browser does not know it.
const quietMs = 2000;
const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
if ('serviceWorker' in navigator && !connection?.saveData)
  addEventListener('load', () => setTimeout(() => import(/* @vite-ignore */ keepPages), quietMs));

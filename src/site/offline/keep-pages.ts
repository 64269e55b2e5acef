import { trustWorker } from '../search/start-worker.ts';

// Pages that were read stay readable without a line; nothing is kept where the reader saves data. A browser that does
// not know it, or is not asked over https, goes without.
const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
if (!import.meta.env.DEV && 'serviceWorker' in navigator && !connection?.saveData) {
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  navigator.serviceWorker.register(trustWorker(`${base}ngoai-tuyen.js`)).catch(() => undefined);
}

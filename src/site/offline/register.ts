import { trustWorker } from '../search/start-worker.ts';

// Pages that were read stay readable without a line. Nothing of it is asked for before this page is there, nor where
// the reader saves data; a browser that does not know it, or is not asked over https, goes without.
const quietMs = 2000;
const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
if (!import.meta.env.DEV && 'serviceWorker' in navigator && !connection?.saveData) {
  addEventListener('load', () => setTimeout(register, quietMs));
}

async function register(): Promise<void> {
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  await navigator.serviceWorker.register(trustWorker(`${base}ngoai-tuyen.js`)).catch(() => undefined);
}

import { trustWorker } from '../search/start-worker.ts';

// Pages that were read stay readable without a line. A browser that is not asked over https goes without.
if (!import.meta.env.DEV) {
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  navigator.serviceWorker.register(trustWorker(`${base}ngoai-tuyen.js`)).catch(() => undefined);
}

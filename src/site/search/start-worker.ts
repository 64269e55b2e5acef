declare global {
  interface Window {
    /** Absent in browsers that do not know Trusted Types; what it makes is taken for an address by `Worker` alone. */
    trustedTypes?: { createPolicy(name: string, rules: Rules): Rules };
    /** The policy, once it is made: the box of the search is a bundle of its own, and a page may have one policy of a name. */
    workerPolicy?: Rules | undefined;
  }
}

interface Rules {
  createScriptURL(address: string): string;
}

/** The scripts that may run as workers: that of Pagefind, those of the checker, and what keeps pages for later. */
const workers =
  /^\/(?:[\w.~%-]+\/)*(?:pagefind\/pagefind-worker|tai-nguyen\/(?:report-)?worker-[\w-]+|ngoai-tuyen)\.js$/;

/** Starts a worker. The content policy lets no other address in the page become a script: `trusted-types workers`. */
export function startWorker(address: string, type: WorkerType = 'classic'): Worker {
  return new Worker(trustWorker(address), { type });
}

/** The address as the browser takes it for a script; of any but our workers it throws. */
export function trustWorker(address: string): string {
  // Old phones know no `??=`.
  if (window.workerPolicy === undefined)
    window.workerPolicy = window.trustedTypes?.createPolicy('workers', { createScriptURL: readWorkerAddress });
  return window.workerPolicy?.createScriptURL(address) ?? address;
}

function readWorkerAddress(address: string): string {
  if (import.meta.env.DEV || isWorkerAddress(address, location.href)) return address;
  throw new TypeError(`Not one of our workers: ${address}`);
}

export function isWorkerAddress(address: string, page: string): boolean {
  const { origin, pathname } = new URL(address, page);
  return origin === new URL(page).origin && workers.test(pathname);
}

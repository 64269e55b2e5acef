/** As long as a page may work without a pause: with the step that begins last, on an old phone, far below 50 ms. */
const slice = 12;

/** Does a long work step by step, with pauses in which the page answers whoever types or scrolls. */
export async function runInSlices<T>(steps: Iterator<undefined, T>, now = () => performance.now()): Promise<T> {
  let began = now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (now() - began < slice) continue;
    await pause();
    began = now();
  }
}

/** A message, because timers of pages wait four milliseconds each after the first few. */
function pause(): Promise<void> {
  return new Promise((resume) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resume();
    };
    port2.postMessage(undefined);
  });
}

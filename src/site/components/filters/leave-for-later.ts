// What a choice brings with it and nobody waits for, so that what he waits for is drawn first.

const left: (() => void)[] = [];

/** Each piece of work waits for its frame, in turn: none holds the page up for long. */
export function leaveForLater(...work: readonly (() => void)[]): void {
  const isWaiting = left.length > 0;
  left.push(...work);
  if (!isWaiting) workAfterFrame();
}

/** Does now what is left, for somebody who acts again, or prints. */
export function finishLeft(): void {
  for (const work of left.splice(0)) work();
}

function workAfterFrame(): void {
  if (left.length === 0) return;
  requestAnimationFrame(() =>
    setTimeout(() => {
      left.shift()?.();
      workAfterFrame();
    }),
  );
}

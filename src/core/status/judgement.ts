import type { Reason } from './assessment.ts';
import type { Reading } from './observations.ts';

/** What a rule says of one value: whether it keeps the promise, or why that cannot be told. */
export type Judgement =
  | {
      kind: 'judged';
      isKept: boolean;
      /** The number compared, where there is one. */
      measured?: number;
      /** True where the value of the year before was better. */
      isMovingAway: boolean;
      restsOn: Reading[];
    }
  | { kind: 'unknown'; reason: Reason };

/** A judgement of one reading. `better` is the value of the year before, where it was better: then this one is moving away. */
export function judged(reading: Reading, isKept: boolean, better?: Reading, measured?: number): Judgement {
  return {
    kind: 'judged',
    isKept,
    ...(measured !== undefined && { measured }),
    isMovingAway: better !== undefined,
    restsOn: better === undefined || isKept ? [reading] : [better, reading],
  };
}

/** Only met or not met is published; not met after a year that was met is moving away. */
export function judgeYesNo(reading: Reading, isKept: boolean, before?: Reading): Judgement {
  const wasKept = before?.value.kind === 'yes-no' && before.value.value;
  return judged(reading, isKept, wasKept ? before : undefined);
}

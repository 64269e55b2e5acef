import { type Issue, newIssue } from '../issues/catalogue.ts';
import type { Ledger } from '../programme/content.ts';
import type { Observation } from '../schemas/observation.ts';

/**
 * Where only met or not met may be published, no figure stands in the ledger: not as a value, not in the words beside it.
 * Corrected entries count too, because their file stays public. The message does not repeat the figure.
 */
export function checkWithheld({ reports, targets }: Ledger): Issue[] {
  return [...reports].flatMap(([id, { observations }]) =>
    observations.flatMap((observation, index) => {
      const part = targets.get(observation.target)?.parts.find((one) => one.id === observation.part);
      if (part?.isYesNoOnly !== true) return [];
      const file = `reports/${id}.json`;
      return fieldsWithFigures(observation).map((field) =>
        newIssue('figure-withheld', { file, field: `observations.${index}.${field}` }),
      );
    }),
  );
}

function fieldsWithFigures({ value, note, confirmed, corrects }: Observation): string[] {
  const words = { note, confirmed, 'corrects.reason': corrects?.reason };
  const telling = Object.entries(words).filter(([, text]) => /\d/.test(text ?? ''));
  return [...(value.kind === 'yes-no' ? [] : ['value']), ...telling.map(([field]) => field)];
}

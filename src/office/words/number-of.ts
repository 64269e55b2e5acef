import type { Section } from '../../core/programme/programme.ts';

/** A number with the section that counts by it: there is a (1) in more than one. */
export function numberOf({ printed, section }: { printed: string; section: Pick<Section, 'number'> }): string {
  const counted = section.number?.replace(/\.$/, '');
  return counted === undefined ? printed : `${counted} ${printed}`;
}

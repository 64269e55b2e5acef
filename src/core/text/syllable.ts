/** Spelling tells apart c and k, g and gh, ng and ngh by the vowel after them; `gì` has its i from `gi`. */
const onset =
  'b|ch|c(?![eiy])|d|gh(?=[ei])|gi|g(?!e)|h|kh|k(?=[eiy])|l|m|ngh(?=[ei])|ng(?![eiy])|nh|n|ph|qu|r|s|th|tr|t|v|x';
const rhyme =
  'a|ai|ao|au|ay|e|eo|eu|i|ia|ie|ieu|iu|o|oa|oai|oao|oay|oe|oeo|oi|oo|u|ua|uau|uay|ue|uo|ui|uoi|uou|uu|uy|uya|uye|uyu|y|ye|yeu';
const coda = 'ch|c|m|ng|nh|n|p|t';
const syllable = new RegExp(`^(?:${onset})?(?:${rhyme})(?:${coda})?$`);

/** Whether bare letters can be a Vietnamese syllable: `thuong` can, `chuyrn` and `bhyt` cannot. */
export function isSyllable(fold: string): boolean {
  return syllable.test(fold);
}

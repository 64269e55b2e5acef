const onset = 'b|ch|c|d|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x';
const rhyme =
  'a|ai|ao|au|ay|e|eo|eu|i|ia|ie|ieu|iu|o|oa|oai|oao|oay|oe|oeo|oi|oo|u|ua|uau|uay|ue|uo|ui|uoi|uou|uu|uy|uya|uye|uyu|y|ye|yeu';
const coda = 'ch|c|m|ng|nh|n|p|t';
const syllable = new RegExp(`^(?:${onset})?(?:${rhyme})(?:${coda})?$`);

/** Whether bare letters can be a Vietnamese syllable: `thuong` can, `chuyrn` and `bhyt` cannot. */
export function isSyllable(fold: string): boolean {
  return syllable.test(fold);
}

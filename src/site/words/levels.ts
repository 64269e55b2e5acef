/** One line of an explanation; of a level where it tells what holds for one of two printed ones. */
export interface LevelLine {
  words: string;
  isOfLevel: boolean;
}

/** A paragraph of two parallel calculations is a list to the eye; the words stay those that the release sealed. */
export function splitLevels(explained: string): LevelLine[] {
  if (!/: theo mức .*; theo mức /.test(explained)) return [{ words: explained, isOfLevel: false }];
  return explained
    .split(/(?<=[:;]) (?=theo mức )|(?<=\.) (?=Trang ghi cả |Theo mức )/)
    .map((words) => ({ words, isOfLevel: /^theo mức/i.test(words) }));
}

/** Where a problem is. */
export interface IssuePlace {
  /** Path of the file; checks give it inside the content folder, the reader puts the folder before it. */
  file: string;
  line?: number | undefined;
  column?: number | undefined;
  /** Path of the field: `parts.0.measure.threshold`. */
  field?: string | undefined;
  /** Address of the clause: `nv-1-2-03`. */
  record?: string | undefined;
  /** Name of the sheet in a workbook. */
  sheet?: string | undefined;
  /** Heading of the column in a table, `Giá trị`; its row is `line`. */
  heading?: string | undefined;
  /** Where the value stands that this one is held against. */
  beside?: IssuePlace | undefined;
}

/** What is said of one problem: what was found, what was expected where that needs saying, and how to mend it. */
export interface Sentences {
  found: string;
  expected?: string;
  fix: string;
}

/** Everything about one code. */
export interface IssueDefinition<Facts extends object> {
  /** An `error` stops the build; a `warning` is only told. */
  severity: 'error' | 'warning';
  /** Heading of its section in the guide, for an office worker who has never seen a program. */
  title: string;
  /** What it means and how it usually comes about. */
  meaning: string;
  /** What to do, step by step. */
  fix: string;
  /** What the message says after the place. */
  say: (facts: Facts, place: IssuePlace) => Sentences;
  /** A problem of this kind, its facts beside its place: the guide prints the message that the commands would print. */
  example: IssueExample<Facts>;
}

type IssueExample<Facts> = { place: IssuePlace } & Facts;

/** For a code that has nothing to say but where it is: no fact may be given. */
interface NoFacts {
  none?: never;
}

/** A problem is an error unless its definition says otherwise. */
type Written<Facts extends object> = Omit<IssueDefinition<Facts>, 'severity'> &
  Partial<Pick<IssueDefinition<Facts>, 'severity'>>;

/** One code, with the facts that whoever finds such a problem must give. */
export function defineIssue<Facts extends object = NoFacts>({
  severity = 'error',
  ...definition
}: Written<NoInfer<Facts>>): IssueDefinition<Facts> {
  return { severity, ...definition };
}

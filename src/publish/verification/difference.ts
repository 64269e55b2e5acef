/** A figure or verdict that is published otherwise than it is computed. */
export interface Difference {
  /** The file, and where in it. */
  place: string;
  /** As published; absent where it is missing. */
  found?: string;
  /** As computed; absent where there should be none. */
  expected?: string;
}

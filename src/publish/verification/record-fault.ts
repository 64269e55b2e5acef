/** What a site says otherwise than its sealed releases, or no longer holds of them. */
export interface RecordFault {
  /** The file, and where in it. */
  place: string;
  found?: string | undefined;
  expected?: string | undefined;
  /** The release that holds what is not there any more. */
  goneSince?: string;
}

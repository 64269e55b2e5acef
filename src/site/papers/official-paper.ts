/** A paper in the layout of a Party document, before it becomes a file. */
export interface OfficialPaper {
  /** The body above and the body that issues it: "Đảng bộ tỉnh Vĩnh Long", "Đảng ủy xã An Bình". */
  bodies: [above: string, issuer: string];
  /** "Số        -BC/ĐU": the clerk fills the number in. */
  number: string;
  /** "An Bình, ngày      tháng      năm 2028". */
  placeAndDate: string;
  /** "BÁO CÁO". */
  kind: string;
  /** What it is about, in one phrase. */
  subject: string;
  /** "DỰ THẢO", and whose made-up figures it holds where it does. */
  marks: string[];
  blocks: PaperBlock[];
  /** Who signs, in the words of the letterhead; the name stays open. */
  signature: string[];
  recipients: string[];
  /** What the QR code at the end says: the page of the release with its whole digest. Absent where there is none. */
  qr?: string;
  /** On every page below: document, release, address. */
  runningFoot: string;
  /** The day that the file says it was made on: the same build gives the same bytes. */
  madeOn: string;
}

/** What follows another from above in the body of a paper. */
export type PaperBlock =
  | { kind: 'heading'; level: 1 | 2; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'item'; text: string }
  /** Dotted lines for what only a person can write. */
  | { kind: 'blank'; lines: number }
  /** Widths are shares of the line; a row of one cell goes across. */
  | { kind: 'table'; head: string[]; widths: number[]; rows: string[][] };

/** Folder the site is published under, with a slash at its end: `/` or `/ctr/`; where a site is only verified, nobody asks. */
const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/?$/, '/');

/** Addresses of every page. An address never changes; a retired one redirects. */
export const routes = {
  home: () => base,
  contents: () => `${base}chuong-trinh/`,
  section: (id: string) => `${base}chuong-trinh/${id}/`,
  wholeText: () => `${base}chuong-trinh/toan-van/`,
  /** Only where the text is too long for one page. */
  wholeTextPart: (section: string) => `${base}chuong-trinh/toan-van/${section}/`,
  targets: () => `${base}chi-tieu/`,
  /** The list of targets, narrowed to one of the four groups where scripts run. */
  targetsOf: (group: string) => `${base}chi-tieu/?nhom=${group}`,
  /** The same group as a release published it, on a page of its own. */
  groupIn: (page: string, group: string) => `${page}#nhom-${group}`,
  /** The list of targets that no words give to any body, narrowed where scripts run. */
  targetsOfNobody: () => `${base}chi-tieu/?co-quan=chua-giao`,
  target: (id: string) => `${base}chi-tieu/${id}/`,
  tasks: () => `${base}nhiem-vu/`,
  /** The list of tasks of one state, narrowed where scripts run. */
  tasksOf: (state: string) => `${base}nhiem-vu/?tinh-trang=${state}`,
  tasksData: (form: 'csv' | 'ics') => `${base}nhiem-vu/tat-ca.${form}`,
  task: (id: string) => `${base}nhiem-vu/${id}/`,
  plans: () => `${base}de-an/`,
  plan: (id: string) => `${base}de-an/${id}/`,
  works: () => `${base}cong-trinh/`,
  work: (id: string) => `${base}cong-trinh/${id}/`,
  agencies: () => `${base}co-quan/`,
  agencyCalendars: () => `${base}co-quan/#lich`,
  agency: (id: string) => `${base}co-quan/${id}/`,
  agencyData: (id: string, form: 'csv' | 'json' | 'ics' | 'svg' | 'docx' | 'xml') => `${base}co-quan/${id}.${form}`,
  chart: (id: string, size: 'rong' | 'hep', theme: 'sang' | 'toi') => `${base}bieu-do/${id}-${size}-${theme}.svg`,
  chartShare: (target: string) => `${base}bieu-do/${target}.png`,
  chartData: (id: string) => `${base}bieu-do/${id}.csv`,
  term: () => `${base}ca-nhiem-ky/`,
  listening: () => `${base}nghe/`,
  /** The sheet for a meeting, or one of its lists. */
  briefing: (part?: string) => `${base}dieu-hanh/${part === undefined ? '' : `#${part}`}`,
  releases: () => `${base}cong-bo/`,
  revisions: () => `${base}cong-bo/sua-doi/`,
  release: (period: string) => `${base}cong-bo/${period.toLowerCase()}/`,
  /** A look back: at a year (`nam-2027`), at half of the term, at all of it. */
  review: (id: string) => `${base}cong-bo/${id}/`,
  reviewPaper: (id: string) => `${base}cong-bo/${id}/bao-cao.docx`,
  comparedReleases: () => `${base}cong-bo/so-sanh/`,
  /** A target as a release published it; only where that differs from the release before. */
  frozenTarget: (period: string, id: string) => `${base}cong-bo/${period.toLowerCase()}/chi-tieu/${id}/`,
  /** The code of the chain head as a picture. */
  releaseChain: (id: string) => `${base}cong-bo/${id.toLowerCase()}/ma-chuoi.svg`,
  releasePrint: (period: string) => `${base}cong-bo/${period.toLowerCase()}/ban-tom-tat/`,
  releaseDraft: (period: string) => `${base}cong-bo/${period.toLowerCase()}/du-thao-bao-cao.docx`,
  releaseSpeech: (period: string) => `${base}cong-bo/${period.toLowerCase()}/ban-phat-thanh.txt`,
  data: () => `${base}du-lieu/`,
  dataGuide: () => `${base}du-lieu/lap-trinh/`,
  dataFile: (path: string) => `${base}du-lieu/v1/${path}`,
  /** Every table in one workbook; every file in one archive, which the build packs. */
  dataInOne: (form: 'xlsx' | 'zip') => `${base}du-lieu/tat-ca.${form}`,
  card: (target: string) => `${base}nhung/${target}/`,
  feed: () => `${base}cong-bo/tin.xml`,
  reportingCalendar: () => `${base}cong-bo/lich.ics`,
  method: () => `${base}phuong-phap/`,
  citations: () => `${base}van-ban/`,
  citation: (id: string) => `${base}van-ban/#vb-${id}`,
  amendments: () => `${base}sua-doi/`,
  amendment: (id: string) => `${base}sua-doi/#sd-${id}`,
  contact: () => `${base}lien-he/`,
  questions: () => `${base}hoi-dap/`,
  question: (id: string) => `${base}hoi-dap/#hd-${id}`,
  errata: () => `${base}dinh-chinh/`,
  erratum: (id: string) => `${base}dinh-chinh/#dc-${id}`,
  glossary: () => `${base}tu-ngu/`,
  search: () => `${base}tim-kiem/`,
  searchFor: (words: string) => `${base}tim-kiem/?q=${encodeURIComponent(words)}`,
  nameIndex: () => `${base}tim-kiem/bang-tra/`,
  searchIndex: () => `${base}pagefind/`,
  /** The build puts a fingerprint into its name. */
  searchCatalogue: () => `${base}tai-nguyen/danh-muc.json`,
  guidePage: (id: string) => `${base}${id}/`,
  accessibility: () => `${base}tro-nang/`,
  guide: () => `${base}huong-dan/`,
  checker: () => `${base}kiem-tra/`,
  checkerData: () => `${base}kiem-tra/chuong-trinh.json`,
  issueGuide: () => `${base}huong-dan/ma-loi/`,
  verification: () => `${base}kiem-chung/`,
  manifest: () => `${base}kiem-chung/ban-ke.json`,
  /** Who may sign releases; the signed statement on one. */
  signingKeys: () => `${base}kiem-chung/khoa.json`,
  statement: (period: string) => `${base}kiem-chung/chu-ky/${period}.json`,
  /** The proof of time of a release. */
  timeProof: (period: string) => `${base}kiem-chung/moc-thoi-gian/${period}.json`,
  checksums: () => `${base}kiem-chung/SHA256SUMS`,
  /** Made by the build: one file for offline use. */
  comparison: () => `${base}kiem-chung/so-hai-ban.htm`,
  source: (file: string) => `${base}nguon/${file}`,
  shareImage: () => `${base}chia-se.png`,
  colours: () => `${base}mau-sac.css`,
} as const;

/** A clause of the official text, on the page of its section. */
export function clauseRoute(sectionId: string, anchor: string): string {
  return `${routes.section(sectionId)}#${anchor}`;
}

/** Files that a system or a program leaves beside what people keep: `.DS_Store`, `._Quy III.xlsx`, `~$Quy III.xlsx`. */
export function isLitter(path: string): boolean {
  const name = nameOf(path).toLowerCase();
  if (/(?:^|[/\\])__MACOSX[/\\]/.test(path)) return true;
  return systemFiles.includes(name) || isLockFile(name) || name.startsWith('._');
}

/** What Excel, Word and LibreOffice keep beside a file while somebody has it open. */
export function isLockFile(path: string): boolean {
  return /^(?:~\$|\.~lock\.)/.test(nameOf(path));
}

/** Tables as offices send them: they are imported, and nothing reads them where they lie. */
export function isReceivedTable(path: string): boolean {
  return /\.(?:xls[xmb]?|ods|csv|tsv)$/i.test(path);
}

/** What lies beside the content and is no part of it; an inbox that somebody made there is none. */
export function isLeftAside(path: string): boolean {
  return isLitter(path) || isReceivedTable(path) || isInInbox(path);
}

/** What offices send comes through a private repository of its own, never through the content. */
export function isInInbox(path: string): boolean {
  return /^(?:content\/)?inbox\//.test(path);
}

const systemFiles = ['.ds_store', 'thumbs.db', 'ehthumbs.db', 'desktop.ini', '.directory', '.localized'];

function nameOf(path: string): string {
  return path.replace(/^.*[/\\]/, '');
}

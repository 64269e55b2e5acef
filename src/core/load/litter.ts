/** Files that a system or a program leaves beside what people keep: `.DS_Store`, `._Quy III.xlsx`, `~$Quy III.xlsx`. */
export function isLitter(path: string): boolean {
  const name = nameOf(path).toLowerCase();
  return systemFiles.includes(name) || isLockFile(name) || name.startsWith('._');
}

/** What Excel, Word and LibreOffice keep beside a file while somebody has it open. */
export function isLockFile(path: string): boolean {
  return /^(?:~\$|\.~lock\.)/.test(nameOf(path));
}

const systemFiles = ['.ds_store', 'thumbs.db', 'ehthumbs.db', 'desktop.ini', '.directory', '.localized'];

function nameOf(path: string): string {
  return path.replace(/^.*[/\\]/, '');
}

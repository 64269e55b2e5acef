/** What `npm run nhap -- --bo` says. */
export const takeBackWords = {
  noReport: (report: string, likely?: string) =>
    `Không có báo cáo "${report}" trong content/reports.${likely === undefined ? '' : ` Có phải bạn muốn bỏ "${likely}"?`}`,
  released: (report: string, periods: readonly string[]) =>
    `Không bỏ được "${report}": kỳ đã công bố ${periods.join(', ')} dựa trên báo cáo này, nên nó được giữ mãi. Số sai thì đính chính bằng một báo cáo sau (cột "Đính chính cho").`,
  goes: (file: string, rows: number) => `Sẽ bỏ ${file}, cả ${rows} dòng đã nhập vào đó:`,
  gone: (file: string) => `Đã bỏ ${file}. Nhật ký nhập trong content/imports ghi lại việc này.`,
};

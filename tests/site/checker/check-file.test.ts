import { describe, expect, it } from 'vitest';
import { checkFile } from '../../../src/site/checker/check-file.ts';
import { aFigure, aKnownProgramme, someFigures, whatIsSaid } from '../../office/intake/filled-tables.ts';

describe('a template that the office has not received yet', () => {
  const unreceived = () => someFigures([aFigure('93,9')], { receivedOn: null });

  it('is sound, shown, and told to lack only what the office fills in; no report is given back', async () => {
    expect(await checkFile(await unreceived(), 'Quy III.xlsx', aKnownProgramme())).toEqual({
      problems: [],
      notices: [
        {
          code: 'receipt-day-empty',
          message:
            'Lưu ý, Quy III.xlsx, trang tính "Bìa", dòng 6, cột "Ngày Văn phòng nhận": ô này còn trống - Văn phòng sẽ ghi khi nhận báo cáo. Cơ quan báo cáo không cần điền; tệp báo cáo (.json) chỉ lập được khi đã có ngày này.',
        },
      ],
      accepted: {
        rows: [
          ['Thêm', '(1) Dân số dùng nước sạch', 'quý III/2026', '', '93,9% (chính thức, tại thời điểm)', 'Chỉ tiêu 2'],
        ],
      },
    });
  });

  it('is refused by the import', async () => {
    expect(await whatIsSaid(await unreceived())).toEqual([
      'Quy III.xlsx, trang tính "Bìa", dòng 6, cột "Ngày Văn phòng nhận": ô này còn trống. Điền ô "Ngày Văn phòng nhận" (trang tính "Bìa", dòng 6), hoặc thêm ngày nhận vào lệnh: --ngay-nhan 15/10/2026. [cell-empty]',
    ]);
  });

  it('gives the report back once the day is there', async () => {
    const { accepted } = await checkFile(await someFigures([aFigure('93,9')]), 'Quy III.xlsx', aKnownProgramme());
    expect(accepted?.saved?.fileName).toBe('2026-Q3-cong-an-xa.json');
  });
});

/** Words of two syllables that headings of this kind of document hold: a line break between the two is hard to read. */
export const compounds = `
an ninh, an sinh, báo cáo, bảo hiểm, bảo vệ, biến động, cán bộ, cải cách, chất lượng, chỉ tiêu, chính quyền, chính trị,
chương trình, chủ nghĩa, chuyển đổi, công an, công bố, công chức, công khai, công tác, công trình, cơ quan, cơ sở,
danh hiệu, dân số, dân tộc, doanh nghiệp, dữ liệu, đại hội, đảng bộ, đảng ủy, đảng viên, đánh giá, đào tạo, đầu tư,
đề án, địa bàn, đính chính, đoàn thể, đô thị, đối ngoại, đổi mới, đội ngũ, đột phá, đơn vị, đúng hạn, gia đình,
giá trị, giải ngân, giáo dục, giám sát, hành chính, hành động, hoạt động, hồ sơ, hợp tác, kế hoạch, kết luận, kết nạp,
kết quả, khoa học, kiểm chứng, kiểm tra, kinh tế, lãnh đạo, lâu dài, lý luận, mặt trận, môi trường, mô hình,
nâng cao, nâng cấp, nghĩa vụ, nghị quyết, ngân sách, nhà nước, nhân dân, nhập ngũ, nhiệm kỳ, nhiệm vụ, nông nghiệp,
nông thôn, phạm vi, phát huy, phát triển, phong trào, phòng học, phục vụ, phương pháp, phương thức, quân sự, quốc gia,
quốc phòng, quy hoạch, quy trình, sản phẩm, sáp nhập, sinh hoạt, sức khỏe, sử dụng, tài nguyên, tăng cường, tổ chức,
tổ quốc, tổng kết, thành lập, thành phố, thân thiện, thể chế, thông minh, thống nhất, thu gom, thu nhập,
thủ tục, thực hiện, thường vụ, tiêu chuẩn, tội phạm, trách nhiệm, triển khai, trọng điểm, trung tâm, trụ sở,
trực tuyến, trường học, tuyển quân, ủy ban, ủy viên, văn bản, văn hóa, văn hoá, viên chức, việc làm,
vị trí, xã hội, xây dựng, xếp loại, xóa nghèo, y tế, đã hứa gì, hứa làm gì, đến đâu
`
  .trim()
  .split(/,\s+/);

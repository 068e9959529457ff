// Concepts: themes that reports word in several ways, or with common words alone. All phrases of a row mean one theme.
// A row is evident to readers of such reports, or its comment cites the source. The order of phrases after the first
// and of rows doesn't matter.

/** One row for each concept: phrases with the same meaning, the first as its name. */
export const concepts: readonly (readonly string[])[] = [
  // Điều lệ Đảng: 'kết nạp' (admission) is the procedure of 'phát triển đảng viên' (growth of membership).
  [
    'phát triển đảng viên',
    'phát triển Đảng',
    'kết nạp',
    'kết nạp đảng viên',
    'đảng viên mới',
    'tạo nguồn phát triển đảng',
  ],
  ['quản lý đảng viên', 'quản lý hồ sơ đảng viên', 'hồ sơ đảng viên'],
  // Luật Ban hành văn bản quy phạm pháp luật: laws, ordinances and their guidelines form the 'hành lang pháp lý'.
  [
    'Luật',
    'dự án Luật',
    'hành lang pháp lý',
    'văn bản quy phạm pháp luật',
    'văn bản pháp luật',
    'xây dựng pháp luật',
    'thể chế',
  ],
  ['pháp luật', 'chấp hành pháp luật', 'quy định pháp luật', 'quy định của pháp luật'],
  ['cơ chế chính sách', 'cơ chế, chính sách', 'cơ chế'],
  // Chương trình tổng thể cải cách hành chính nhà nước: 'thủ tục hành chính' is one of the fields of the reform.
  ['cải cách hành chính', 'thủ tục hành chính', 'cải cách thủ tục hành chính', 'CCHC', 'TTHC'],
  ['công nghệ thông tin', 'CNTT', 'tin học hoá', 'chính phủ điện tử', 'chuyển đổi số'],
  ['an toàn thông tin', 'an ninh thông tin', 'an toàn, an ninh thông tin'],
  ['quản lý nhà nước', 'QLNN'],
  ['tổ chức bộ máy', 'bộ máy', 'cơ cấu tổ chức', 'tổ chức, bộ máy', 'bộ máy tổ chức'],
  ['kiện toàn'],
  ['nhiệm vụ chính trị'],
  ['chỉ tiêu kế hoạch', 'kế hoạch năm', 'kế hoạch 5 năm', 'chỉ tiêu kế hoạch năm', 'kế hoạch sản xuất kinh doanh'],
  ['kiểm tra', 'kiểm tra giám sát', 'giám sát'],
  ['thanh tra'],
  ['sinh hoạt Đảng', 'sinh hoạt chi bộ', 'sinh hoạt chi/Đảng bộ', 'sinh hoạt'],
  ['công tác tư tưởng', 'chính trị tư tưởng', 'tư tưởng chính trị', 'tư tưởng'],
  ['Hồ Chí Minh', 'học tập và làm theo', 'gương Bác'],
  ['khuyết điểm', 'khuyết nhược điểm', 'nhược điểm', 'khắc phục những hạn chế', 'khắc phục hạn chế'],
  ['công đoàn', 'tổ chức công đoàn'],
  ['đoàn thanh niên', 'thanh niên'],
  ['cán bộ nữ', 'phụ nữ', 'nữ cán bộ', 'bình đẳng giới', 'vì sự tiến bộ của phụ nữ'],
  ['đoàn kết'],
  ['gắn kết', 'đồng hành'],
  ['lý luận chính trị', 'LLCT'],
  ['chống tham nhũng', 'tham nhũng', 'tham ô', 'PCTN'],
  ['tiết kiệm', 'chống lãng phí', 'lãng phí'],
  ['quy chế dân chủ', 'dân chủ ở cơ sở', 'dân chủ', 'quyền làm chủ'],
  ['trong sạch, vững mạnh', 'trong sạch vững mạnh', 'TSVM'],
  ['đại hội'],
  ['đời sống', 'chăm lo', 'chăm lo đời sống'],
  ['đơn thư', 'khiếu nại', 'tố cáo', 'khiếu nại, tố cáo'],
  ['nông thôn mới', 'xây dựng nông thôn mới'],
  ['giảm nghèo', 'hộ nghèo', 'xoá nghèo', 'xoá đói giảm nghèo', 'người nghèo'],
  ['đào tạo', 'bồi dưỡng', 'đào tạo bồi dưỡng', 'tập huấn'],
  ['nguồn nhân lực', 'nhân lực'],
  ['sau đại học', 'thạc sĩ', 'tiến sĩ'],
  ['hợp tác xã', 'HTX'],
  ['ngân sách', 'thu ngân sách', 'nộp ngân sách'],
]

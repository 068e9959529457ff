// Words that name no theme, because reports of the genre have them in every sentence. Add a word only if it would cause
// wrong links in any body's report, not just in one. Source: counted over some fifty reports, then chosen by hand;
// docs/genre.md, tasks, lists the verbs. Themes made of such words ('quản lý nhà nước') are rows of `concepts.ts`.
import { list } from '../text/list.ts'

/** Function words, words of extent, time and number, and words that are in every sentence of a court's report. */
const grammar = list(`
  án · vụ · vụ án · vụ việc · bồi dưỡng độc hại · giáo dục và đào tạo · lan ·
  và · của · các · những · một · một số · một vài · cho · trong · ngoài · ở · tại · với · về · từ · đến · tới · để · là · có · được ·
  bị · đã · đang · sẽ · còn · vẫn · không · chưa · cũng · này · đó · ấy · mà · do · bởi · theo · như · nhất · nhất là · đặc biệt ·
  đặc biệt là · mọi · mỗi · từng · nhiều · ít · hơn · nữa · hơn nữa · rất · khi · việc · sự · hoặc · hay · nếu · thì · lại · ra · vào ·
  qua · bằng · phải · cần · nhằm · ngay · trước · sau · trở lên · ít nhất · tối thiểu · trong đó · so với · toàn · toàn bộ · toàn thể · cả ·
  đồng thời · bên cạnh · gần · khoảng · năm · tháng · quý · ngày · tuần · tổng số · bình quân · tỷ lệ · tỷ đồng · triệu đồng · phần lớn ·
  đa số · đại đa số · một phần · từng bước · hằng năm · hàng năm · thời gian · thời gian qua · thời gian tới · hiện nay · vừa qua · giai đoạn ·
  nhiệm kỳ · trong năm · cùng kỳ · nhưng · song · tuy · vì · nên · đất nước · vấn đề`)

/** Syllables that mean little alone but may form a theme with another: 'nhận' in 'nhận thức', 'thu' in 'thu nhập'. */
const syllables = list(`
  thực · đúng · tốt · cao · thấp · mới · cũ · lớn · nhỏ · trên · dưới · giữa · nơi · đầu · cuối · lên · xuống · làm · đạt · số · hết · lượt · lần ·
  người · mức · đồng · phần · cùng · nhau · luôn · dần · bước · càng · quá · gồm · thứ · chỉ · rõ · sớm · dài · đủ · tổng · dịp · lúc · nay · mình ·
  nước · cấp · loại · điểm · phía · bên · mặt · đợt · cuộc · nhóm · khâu · chỗ · tạo · giữ · giao · nghiêm · chậm · đưa · đi · trình · dự · gửi ·
  tăng · giảm · thu · chi · vượt · hướng · sâu · rộng · đều · khá · yếu · kém · bộ · sở · tỉnh · huyện · xã · phường · quận · ngành · đảng · khối ·
  phòng · ban · cục · vụ · viện · trường · hội · tổ · tặng · trao · nhận · khen · lễ`)

/** Verbs that apply to any theme, and words for how well something is done. */
const doing = list(`
  tăng cường · đẩy mạnh · đẩy nhanh · đẩy nhanh tiến độ · tiến độ · thực hiện · thực hiện tốt · chỉ đạo · lãnh đạo ·
  triển khai · tập trung · nâng cao · phát huy · xây dựng · hoàn thành · hoàn thiện · phấn đấu · tổ chức · tiến hành ·
  bảo đảm · đảm bảo · chất lượng · hiệu quả · chủ động · tích cực · quan tâm · chú trọng · coi trọng · đạt được ·
  kết quả · nổi bật · thường xuyên · kịp thời · nghiêm túc · chặt chẽ · mạnh mẽ · góp phần · tạo được · duy trì ·
  giữ vững · mở rộng · phát triển · đổi mới · hoạt động · công tác · nhiệm vụ · chương trình · kế hoạch · yêu cầu ·
  vai trò · trách nhiệm · tinh thần · phương thức · nội dung · hình thức · phương pháp · biện pháp · giải pháp · điều kiện · tình hình ·
  tình trạng · lĩnh vực · đề ra · đề xuất · đề nghị · kiến nghị · được giao · xuất sắc · thắng lợi · thành công ·
  thành tích · hỗ trợ · phục vụ · tham gia · chuẩn bị · rà soát · bố trí · cụ thể · đầy đủ · kéo dài · lúng túng ·
  thiết thực · nền nếp · sáng tạo · quán triệt · ban hành · thành lập · tiếp tục · bổ sung · điều chỉnh · sửa đổi ·
  thông qua · áp dụng · sử dụng · khẩn trương · dứt điểm · xử lý · giải quyết · quản lý · theo dõi · nắm bắt · báo cáo ·
  phối hợp chặt chẽ · ổn định · đúng mực · đúng mức · đáp ứng · đáp ứng yêu cầu · thực sự · toàn diện ·
  đồng bộ · quyết liệt · hiệu lực · cơ bản · tiến bộ · chuyển biến · rõ nét · nỗ lực · cố gắng · đóng góp · phong trào ·
  mô hình · đề án · dự án · hệ thống · quy định · quy trình · chỉ tiêu · mục tiêu · giá trị · thực tế · hướng dẫn ·
  đôn đốc · đi vào · trao đổi · phát sinh · xảy ra · để xảy ra · nghiêm trọng · phù hợp · kinh nghiệm · năng lực ·
  trình độ · khả năng · tăng trưởng · phát hiện · phân công · thúc đẩy · khuyến khích · nhân rộng · tháo gỡ ·
  vững mạnh · tiên tiến · tiêu biểu · điển hình · theo hướng · trọng tâm · trọng điểm · thống nhất · hình thành ·
  đi sâu · sâu rộng · đồng đều · trung bình · chưa đều · quy mô · phương hướng · phương án · phối hợp · phối hợp với · chính trị · văn bản · thông tin · công việc · đơn điệu ·
  cơ cấu · khối lượng · sản lượng · vận động · cuộc vận động · khó khăn · chú ý · công bố · đăng ký · hồ sơ · nghị quyết ·
  nghị quyết đại hội · chỉ thị · kết luận · quyết định · chính sách · chủ trương · sản xuất · kinh doanh · kinh phí · kinh tế · vi phạm · trực tiếp ·
  phong trào thi đua · thi đua · kỷ niệm · kỷ niệm chương · việt nam · triệu tấn · nghìn tấn · xã hội · hưởng ứng · phát động · tham mưu · quy chế · giám đốc · trường đại học`)

/** Actors. */
const who = list(`
  cán bộ · công chức · viên chức · đảng viên · đoàn viên · hội viên · quần chúng · nhân dân · người dân · bà con ·
  đảng bộ · chi bộ · đảng uỷ · cấp uỷ · các cấp uỷ · ban chấp hành · cơ quan · đơn vị · cơ sở · các cấp · các ngành · địa phương ·
  địa bàn · trực thuộc · tập thể · cá nhân · đồng chí · thị xã · thành phố · trung ương · nhà nước · chính phủ ·
  chính quyền · đội ngũ · lãnh đạo · thủ trưởng · bí thư · toàn ngành · tổng công ty · công ty · doanh nghiệp ·
  tập đoàn · đại biểu · hội nghị · người đứng đầu · chủ chốt · cấp trên · cấp dưới · khu vực · trụ sở · nội bộ ·
  hội đồng · uỷ ban · uỷ ban nhân dân · nhân viên · công nhân · người lao động · chi hội · thành viên ·
  chuyên viên · bộ trưởng · giám đốc · tổng giám đốc · cục trưởng · viện trưởng · hiệu trưởng · chủ tịch · phó chủ tịch · quan trọng`)

/** Words for presenting an award; the reason for the award may be a theme. */
const handing = list(`
  giấy khen · bằng khen · trao tặng · được nhận · khen thưởng · danh hiệu · biểu dương · công nhận · tặng hoa`)

/**
 * Words that name a whole sector, or an attribute or action of any object. Alone they don't join two statements: 'nông
 * nghiệp' is in half of a district's goals, and 'bảo vệ rừng' isn't 'bảo vệ trẻ em'.
 */
export const broadWords: readonly string[] = list(`
  giá trị sản xuất · nông nghiệp · lâm nghiệp · công nghiệp · ngư nghiệp · dịch vụ · du lịch · thương mại · giáo dục · y tế · văn hoá · thể thao ·
  đầu tư · đầu tư phát triển · ngân sách · môi trường · kỷ luật · xét xử · thi hành án · kiểm sát · bảo vệ · ứng dụng · bền vững ·
  chủ quan · khách quan · đối tượng · lực lượng · cơ chế · đại hội · đời sống · sinh hoạt · hạn chế · phòng chống ·
  tuyên truyền · thị trường · kết nạp · kiện toàn · nông thôn · thuỷ sản · xây dựng cơ bản · giao thông · lao động`)

/** Words that name no theme, but make a link stronger if they are near a feature that both statements share. */
export const helpingWords: readonly string[] = [...doing, ...who]
/** Words that the comparison of statements ignores. */
export const commonWords: readonly string[] = [...grammar, ...handing]

/** Syllables that name a theme only beside another word. */
export const weakSyllables: readonly string[] = syllables

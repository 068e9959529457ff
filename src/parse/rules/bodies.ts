// Words in names of bodies: first words, and fields of work (docs/bodies.md). To add a kind of body, add its first word
// to a list here.
import { list } from '../../text/list.ts'
import { capitalOneOf, oneOf } from './pattern.ts'
import { piece } from './rule.ts'

const partyHeads = list(`
  Đảng uỷ · Đảng bộ · Chi bộ · Chi uỷ · BCH · BTV · Ban cán sự Đảng · Ban cán sự · Ban Thường vụ · Thường trực · Quân uỷ ·
  Tỉnh uỷ · Thành uỷ · Huyện uỷ · Quận uỷ · Thị uỷ · Ban Chấp hành · Uỷ ban Kiểm tra · UBKT · Ban Tổ chức ·
  Ban Tuyên giáo · Ban Nội chính · Ban Kinh tế · Ban Dân vận · Ban Bí thư · Bộ Chính trị · Cấp uỷ`)
const unionHeads = list(`
  Ban Thường trực · Liên minh · Ban Vì sự tiến bộ của phụ nữ · Ban VSTBPN · Trung ương Hội · Trung ương Đoàn · Đảng đoàn ·
  Uỷ ban Trung ương · Công đoàn · Liên đoàn Lao động · Tổng Liên đoàn · Đoàn Thanh niên · Đoàn · Hội ·
  Chi hội · LĐLĐ · CĐCS · CĐ Bộ · CĐ Sở · CĐ ngành · CĐ Viên chức · CĐ cơ sở · CĐ Công ty ·
  CĐ Tổng công ty · Mặt trận Tổ quốc · Uỷ ban Mặt trận Tổ quốc · UBMTTQ · MTTQ · Tỉnh đoàn · Thành đoàn · Huyện đoàn`)
const stateHeads = list(`
  Bộ đội Biên phòng · BĐBP · Bộ Tư lệnh · Đồn Biên phòng · Công an · Toà án · TAND · Viện Kiểm sát · VKSND ·
  Thanh tra · Kho bạc · Bảo hiểm xã hội · HĐND · Bộ Chỉ huy · Khoa · Trạm · Hải quan · Kiểm toán · Bộ · Sở ·
  Ngành · Cục · Tổng cục · Chi cục · Vụ · Viện · Học viện · Trường · Bệnh viện · Trung tâm · Phòng ·
  Văn phòng · Uỷ ban nhân dân · UBND · Hội đồng nhân dân · Chính phủ · Quốc hội`)
const otherHeads = list(`
  Ban đại diện · Đoàn Chủ tịch · Ban Chỉ đạo · Ban Chỉ huy · Hợp tác xã · HTX · Bưu điện · Điện lực · Ngân hàng · Chi nhánh · Nhà trường · Hội đồng · Ban Giám đốc · Ban Giám hiệu ·
  Ban Quản lý · Tạp chí · Nhà xuất bản · HĐTV · HĐQT · Tổng công ty · Công ty · Tập đoàn ·
  Hội đồng thành viên · Hội đồng quản trị · Nhà máy · Khối · Cụm thi đua · Cơ quan Quân sự · CQQS · Cảng · Xí nghiệp ·
  Hiệp hội · Đài Phát thanh · Vườn quốc gia`)
/** The first words of a body's name. */
export const bodyHead = oneOf(...partyHeads, ...unionHeads, ...stateHeads, ...otherHeads)
/** Stands before `bodyHead` and keeps out ordinary words that begin like it: 'Hội nghị', 'Đoàn kết', 'Bộ trưởng'. */
export const notBody = piece`(?!${oneOf(
  ...list(`
    Hội trường · Hội nghị · Hội thi · Hội thảo · Hội thao · Hội diễn · Hội chợ · Hội viên · Đoàn kết · Đoàn viên ·
    Đoàn thể · Đoàn đại biểu · Đoàn công tác · Trung tâm Hội nghị · Bộ trưởng · Bộ luật · Bộ tiêu chí · Bộ máy ·
    Phòng chống · Cục trưởng · Vụ trưởng · Viện trưởng · Trường hợp · Trạm trưởng · Hội đồng trường · Ban hành ·
    Ngành nghề · Chi bộ, đảng bộ · Thanh tra viên`),
)})`
/**
 * Fields of work that continue a body's name: 'Sở Xây dựng', 'Bộ Khoa học và Công nghệ'. Only their first syllable has
 * a capital, so capitals don't show where such a name ends.
 */
export const field = capitalOneOf(
  ...list(`
  Xây dựng · Nội vụ · Tài chính · Tư pháp · Công thương · Nông nghiệp · Thông tin · Truyền thông · Giáo dục ·
  Đào tạo · Y tế · Khoa học · Công nghệ · Tài nguyên · Môi trường · Giao thông · Vận tải · Lao động ·
  Thương binh · Xã hội · Văn hoá · Thể thao · Du lịch · Ngoại vụ · Ngoại giao · Kế hoạch · Đầu tư · Kiểm tra ·
  Tổ chức · Tuyên giáo · Dân vận · Nội chính · Kiểm lâm · Thú y · Kiểm sát · Nhân dân · Quản lý · Kiểm định ·
  Hàng hải · Cựu chiến binh · Phụ nữ · Nông dân · Thanh niên · Sinh viên · Chữ thập đỏ · Điện lực · Bảo hiểm ·
  Phát triển · Nông thôn · Địa chính · Thuỷ lợi · Nghiên cứu · Chuyển giao · Kinh tế · Kỹ thuật · Công nghiệp ·
  Vật liệu · Đa khoa · Dự phòng · Chính trị · Đại học · Cao đẳng · Trung cấp · Quốc phòng · An ninh · Dân tộc ·
  Tôn giáo · Thuế · Thi hành án · Trợ giúp pháp lý · Pháp chế · Hành chính · Tổng hợp · Nghiệp vụ · Thống kê ·
  Thi đua · Khen thưởng · Cán bộ · Đối ngoại · Hợp tác · Quốc tế · Thanh tra · Chăn nuôi · Thuỷ sản ·
  Trồng trọt · Đường bộ · Đường sắt · Hàng không · Bưu chính · Viễn thông · Báo chí · Xuất bản · Liên hiệp ·
  Khuyến học · Người cao tuổi · Luật gia · Nhà báo · Văn học · Nghệ thuật · Hồ Chí Minh · Việt Nam · Quản trị ·
  Thành viên · Chấp hành · Thường vụ · Kinh doanh · Dịch vụ · Sản xuất · Thương mại · Cổ phần · Xuất nhập khẩu`),
)
/** The first words of a Party body's name. */
export const partyHead = oneOf(...partyHeads)
/** The first words of the name of a union or another mass organization. */
export const unionHead = oneOf(...unionHeads)
/** The first words of a state body's name. */
export const stateHead = oneOf(...stateHeads)
/** Party bodies that stand for the whole unit they lead: Đảng bộ are its members, Đảng uỷ their committee. */
export const unitPartyHead = oneOf('Đảng uỷ', 'Đảng bộ', 'Chi bộ')

// Words that reports use for people: honorifics, ranks, offices, occupations. To add a word, add it to its list here.
import { list } from '../../text/list.ts'
import { oneOf } from './pattern.ts'
import { piece, type Pattern } from './rule.ts'

/** Honorifics before a name or a role: 'đồng chí', 'ông'. Minutes abbreviate 'đồng chí' to 'đ/c'. */
export const honorific = oneOf('đồng chí', 'đ/c', 'ông', 'bà', 'anh', 'chị', 'thầy', 'cô')
/** Common nouns that may precede a name like an honorific: 'Sinh viên Hà Thục Quyên'. */
export const appellation = oneOf(
  ...list(`
  sinh viên · em · cụ · nhà giáo · bác sĩ · kỹ sư · luật sư · nông dân · nghệ nhân · nhà báo · công nhân ·
  thượng toạ · hoà thượng · linh mục · già làng · doanh nhân · bạn · cựu chiến binh`),
)

/** Honorifics before several people: 'các đồng chí', 'các ông'. */
export const honorifics = piece`${oneOf('các')} ${oneOf('đồng chí', 'đ/c', 'ông', 'bà', 'ông, bà', 'anh', 'chị')}`

/** Academic and military ranks. They are part neither of the office nor of the name: 'TS. Lê An' is 'Lê An'. */
export const rank: Pattern = {
  source:
    '(?<![\\p{L}])(?:(?:(?:GS|PGS|TSKH|TS|ThS|Ths|BS|DS|ĐD|CNĐD|KS|KTS|KTV|CN|LS|NCS|NGND|NGƯT|NSND|NSƯT|TTND|TTƯT|CK)(?:CK)?(?:I{1,3}|[12])?(?![\\p{L}])\\.?[\\s.,]*)+' +
    '|(?:[Tt]iến sĩ|[Tt]hạc sĩ|[Gg]iáo sư|[Pp]hó giáo sư|[Đđ]ại tướng|[Tt]hượng tướng|[Tt]rung tướng|[Tt]hiếu tướng' +
    '|[Đđ]ại tá|[Tt]hượng tá|[Tt]rung tá|[Tt]hiếu tá|[Đđ]ại uý|[Tt]hượng uý)\\s+)',
}

const roleHeads = list(`
  Bí thư · Uỷ viên · Uỷ viên Thường vụ · Chủ tịch · Tổng Bí thư · Thủ tướng · Bộ trưởng · Thứ trưởng ·
  Chủ nhiệm · Tổng giám đốc · Giám đốc · Cục trưởng · Tổng cục trưởng · Chi cục trưởng · Vụ trưởng ·
  Viện trưởng · Hiệu trưởng · Điều dưỡng trưởng · Tổ trưởng · Trạm trưởng · Trung đoàn trưởng ·
  Lữ đoàn trưởng · Tiểu đoàn trưởng · Đại đội trưởng · Đồn trưởng · Thuyền trưởng · Quản đốc · Tổ phó ·
  Đội phó · Hiệu phó · Trưởng bộ môn · Trưởng chi nhánh · Trưởng trạm · Hội trưởng · Trưởng nhóm · Trưởng bản ·
  Trưởng xóm · Trưởng khu phố · Đại sứ · Tổng lãnh sự · Chi hội trưởng · Hạt trưởng · Chỉ huy trưởng ·
  Tham mưu trưởng · Chính uỷ · Chính trị viên · Tư lệnh · Trưởng thôn · Trưởng Công an · Thành viên ·
  Tổng Thanh tra · Chủ tịch nước · Chánh Văn phòng · Phó ban · Uỷ viên dự khuyết · Kiểm sát viên ·
  Tổng Kiểm toán · Thủ trưởng · Trợ lý · Giám thị · Trưởng ban · Trưởng phòng · Trưởng khoa · Trưởng đoàn · Trưởng khối ·
  Chánh Thanh tra · Chánh án · Viện phó · Đội trưởng · Tổng Biên tập · Kế toán trưởng · Tổng Thư ký · Thư ký ·
  PBT · PCT · UV · UVBTV · UVBCH · UVTV · HUV · TUV · Tỉnh uỷ viên · Thành uỷ viên · Huyện uỷ viên · Quận uỷ viên · Thị uỷ viên · Đảng uỷ viên`)
/** An office: 'Phó bí thư thường trực', 'Uỷ viên', 'Bộ trưởng'. To add a title, add it to `roleHeads`. */
export const role: Pattern = piece`(?:${oneOf('nguyên', 'quyền')} )?(?:${oneOf('phó')} )?${oneOf(...roleHeads)}(?: ${oneOf('thường trực', 'chuyên trách', 'TT', 'thứ nhất')})?`

/** Occupations that follow the name of a person without an office: 'công nhân Điện lực X'. */
export const occupation = oneOf(
  ...list(`
  công nhân · nhân viên · chuyên viên · giảng viên · giáo viên · xã viên · phóng viên · bác sĩ · điều dưỡng ·
  kỹ sư · chiến sĩ · hội viên · đoàn viên · sinh viên · học viên`),
)

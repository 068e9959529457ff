// The vocabulary of the genre, each entry once: honorifics, ranks, roles, kinds of bodies, names, numbers, dates. General
// Vietnamese office language, no proper name of any report. Facts: vietnamese.md, genre.md, organizations.md.
import { capital } from '../../text/capital.ts'
import { toneForms } from '../../text/tones.ts'
import { escape, piece, type Pattern } from './rule.ts'

const lowerFirst = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1)

/** A syllable in every spelling that means the same: first letter of either case, both tone placements. */
function syllableForms(syllable: string): string {
  const forms = toneForms(lowerFirst(syllable)).flatMap((form) => [capital(form), form])
  return `(?:${[...new Set(forms.map(escape))].join('|')})`
}

// A letter, mark or digit of a word. Latin with all that Vietnamese needs, written as ranges: \p{L} alone is some 600 of
// them, and a pattern holds this class a hundred times (compiling them took 0.9 s a report, so it takes 0.2).
const LETTER = '[0-9A-Za-z\\u00C0-\\u024F\\u0300-\\u036F\\u1E00-\\u1EFF]'

/**
 * One of these words, whichever syllables begin with a capital ('Phó bí thư' = 'Phó Bí thư': reports mix them), with
 * both tone placements, any white space between syllables; the longest first, and never inside a longer word.
 */
export function oneOf(...words: string[]): Pattern {
  const spelled = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.split(' ').map(syllableForms).join('\\s+'))
  return { source: `(?<!${LETTER})(?:${spelled.join('|')})(?!${LETTER})` }
}

/** The same, with a capital at the beginning: a name, not the verb that is written the same ('Tổ chức', 'tổ chức'). */
export function capitalOneOf(...words: string[]): Pattern {
  const { source } = oneOf(...words)
  return { source: `(?=\\p{Lu})${source}` }
}

/** The same in lower case only: a verb inside a sentence, never a name ('hứa', not 'Hứa'). */
export function lowerOneOf(...words: string[]): Pattern {
  const spelled = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) =>
      word
        .split(' ')
        .map((one) => `(?:${toneForms(one).map(escape).join('|')})`)
        .join('\\s+'),
    )
  return { source: `(?<!${LETTER})(?:${spelled.join('|')})(?!${LETTER})` }
}

/** 'đồng chí', 'ông': before a name or a role. Abbreviated 'đ/c' in the minutes style. */
export const honorific = oneOf('đồng chí', 'đ/c', 'ông', 'bà', 'anh', 'chị', 'thầy', 'cô')
/** In front of a name like an honorific, but an ordinary word elsewhere: 'Sinh viên Hà Thục Quyên'. */
export const appellation = oneOf(
  ...['sinh viên', 'em', 'cụ', 'nhà giáo', 'bác sĩ', 'kỹ sư', 'luật sư', 'nông dân', 'nghệ nhân', 'nhà báo'],
  ...['công nhân', 'thượng toạ', 'hoà thượng', 'linh mục', 'già làng', 'doanh nhân', 'bạn', 'cựu chiến binh'],
)
/** 'các đồng chí', 'các ông': before several. */
export const honorifics = piece`${oneOf('các')} ${oneOf('đồng chí', 'đ/c', 'ông', 'bà', 'ông, bà', 'anh', 'chị')}`

/** Academic and military ranks: no role and no part of the name (contract, section 2). */
export const rank: Pattern = {
  source:
    '(?<![\\p{L}])(?:(?:(?:GS|PGS|TSKH|TS|ThS|Ths|BS|DS|ĐD|CNĐD|KS|KTS|KTV|CN|LS|NCS|NGND|NGƯT|NSND|NSƯT|TTND|TTƯT|CK)(?:CK)?(?:I{1,3}|[12])?(?![\\p{L}])\\.?[\\s.,]*)+' +
    '|(?:[Tt]iến sĩ|[Tt]hạc sĩ|[Gg]iáo sư|[Pp]hó giáo sư|[Đđ]ại tướng|[Tt]hượng tướng|[Tt]rung tướng|[Tt]hiếu tướng' +
    '|[Đđ]ại tá|[Tt]hượng tá|[Tt]rung tá|[Tt]hiếu tá|[Đđ]ại uý|[Tt]hượng uý)\\s+)',
}

const roleHeads = [
  'Bí thư',
  'Uỷ viên',
  'Uỷ viên Thường vụ',
  'Chủ tịch',
  'Tổng Bí thư',
  'Thủ tướng',
  'Bộ trưởng',
  'Thứ trưởng',
  'Chủ nhiệm',
  'Tổng giám đốc',
  'Giám đốc',
  'Cục trưởng',
  'Tổng cục trưởng',
  'Chi cục trưởng',
  'Vụ trưởng',
  'Viện trưởng',
  'Hiệu trưởng',
  'Điều dưỡng trưởng',
  'Tổ trưởng',
  'Trạm trưởng',
  'Trung đoàn trưởng',
  'Lữ đoàn trưởng',
  'Tiểu đoàn trưởng',
  'Đại đội trưởng',
  'Đồn trưởng',
  'Thuyền trưởng',
  'Quản đốc',
  'Tổ phó',
  'Đội phó',
  'Hiệu phó',
  'Trưởng bộ môn',
  'Trưởng chi nhánh',
  'Trưởng trạm',
  'Hội trưởng',
  'Trưởng nhóm',
  'Trưởng bản',
  'Trưởng xóm',
  'Trưởng khu phố',
  'Đại sứ',
  'Tổng lãnh sự',
  'Chi hội trưởng',
  'Hạt trưởng',
  'Chỉ huy trưởng',
  'Tham mưu trưởng',
  'Chính uỷ',
  'Chính trị viên',
  'Tư lệnh',
  'Trưởng thôn',
  'Trưởng Công an',
  'Thành viên',
  'Tổng Thanh tra',
  'Chủ tịch nước',
  'Chánh Văn phòng',
  'Phó ban',
  'Uỷ viên dự khuyết',
  'Kiểm sát viên',
  'Tổng Kiểm toán',
  'Trợ lý',
  'Giám thị',
  'Trưởng ban',
  'Trưởng phòng',
  'Trưởng khoa',
  'Trưởng đoàn',
  'Trưởng khối',
  'Chánh Thanh tra',
  'Chánh án',
  'Viện phó',
  'Đội trưởng',
  'Tổng Biên tập',
  'Kế toán trưởng',
  'Tổng Thư ký',
  'Thư ký',
  'Tỉnh uỷ viên',
  'Thành uỷ viên',
  'Huyện uỷ viên',
  'Quận uỷ viên',
  'Thị uỷ viên',
  'Đảng uỷ viên',
]
/** An office: 'Phó bí thư thường trực', 'Uỷ viên', 'Bộ trưởng'. The one row to add for a new title. */
export const role: Pattern = piece`(?:${oneOf('nguyên', 'quyền')} )?(?:${oneOf('phó')} )?${oneOf(...roleHeads)}(?: ${oneOf('thường trực', 'chuyên trách')})?`

/** What a person who holds no office is named by, behind the name: 'công nhân Điện lực X'. */
export const occupation = oneOf(
  ...[
    'công nhân',
    'nhân viên',
    'chuyên viên',
    'giảng viên',
    'giáo viên',
    'xã viên',
    'phóng viên',
    'bác sĩ',
    'điều dưỡng',
    'kỹ sư',
  ],
  ...['chiến sĩ', 'hội viên', 'đoàn viên', 'sinh viên', 'học viên'],
)

const partyHeads = ['Đảng uỷ', 'Đảng bộ', 'Chi bộ', 'Chi uỷ', 'Ban cán sự Đảng', 'Ban cán sự', 'Ban Thường vụ']
const partyHeadsMore = [
  'Thường trực',
  'Quân uỷ',
  'Tỉnh uỷ',
  'Thành uỷ',
  'Huyện uỷ',
  'Quận uỷ',
  'Thị uỷ',
  'Ban Chấp hành',
  'Uỷ ban Kiểm tra',
]
const partyOrgans = ['Ban Tổ chức', 'Ban Tuyên giáo', 'Ban Dân vận', 'Ban Bí thư', 'Bộ Chính trị', 'Cấp uỷ']
const unionHeads = [
  ...[
    'Liên minh',
    'Ban Vì sự tiến bộ của phụ nữ',
    'Ban VSTBPN',
    'Trung ương Hội',
    'Trung ương Đoàn',
    'Đảng đoàn',
    'Uỷ ban Trung ương',
  ],
  ...['Công đoàn', 'Liên đoàn Lao động', 'Tổng Liên đoàn', 'Đoàn Thanh niên', 'Đoàn', 'Hội', 'Chi hội', 'LĐLĐ', 'CĐCS'],
  ...['Mặt trận Tổ quốc', 'Uỷ ban Mặt trận Tổ quốc', 'UBMTTQ', 'MTTQ', 'Tỉnh đoàn', 'Thành đoàn', 'Huyện đoàn'],
]
const stateHeads = [
  'Bộ đội Biên phòng',
  'BĐBP',
  'Bộ Tư lệnh',
  'Đồn Biên phòng',
  'Công an',
  'Toà án',
  'TAND',
  'Viện Kiểm sát',
  'VKSND',
  'Thanh tra',
  'Kho bạc',
  'Bảo hiểm xã hội',
  'HĐND',
  'Bộ Chỉ huy',
  'Khoa',
  'Trạm',
  'Hải quan',
  'Kiểm toán',
  'Bộ',
  'Sở',
  'Ngành',
  'Cục',
  'Tổng cục',
  'Chi cục',
  'Vụ',
  'Viện',
  'Học viện',
  'Trường',
  'Bệnh viện',
  'Trung tâm',
  'Phòng',
  'Văn phòng',
  'Uỷ ban nhân dân',
  'UBND',
  'Hội đồng nhân dân',
  'Chính phủ',
  'Quốc hội',
]
const otherHeads = [
  'Hợp tác xã',
  'HTX',
  'Ngân hàng',
  'Chi nhánh',
  'Nhà trường',
  'Hội đồng',
  'Ban Giám đốc',
  'Ban Giám hiệu',
  'Ban Quản lý',
  'Tạp chí',
  'Nhà xuất bản',
  'HĐTV',
  'HĐQT',
  'Tổng công ty',
  'Công ty',
  'Tập đoàn',
  'Hội đồng thành viên',
  'Hội đồng quản trị',
  'Nhà máy',
  'Khối',
]
/** The first word or words of a body's name. */
export const bodyHead = oneOf(
  ...partyHeads,
  ...partyHeadsMore,
  ...partyOrgans,
  ...unionHeads,
  ...stateHeads,
  ...otherHeads,
)
/**
 * Fields that bodies are named after: two syllables of which only the first has a capital ('Sở Xây dựng', 'Bộ Khoa học và
 * Công nghệ'). No pattern can tell where such a name ends; these words continue it.
 */
export const field = capitalOneOf(
  ...[
    'Xây dựng',
    'Nội vụ',
    'Tài chính',
    'Tư pháp',
    'Công thương',
    'Nông nghiệp',
    'Thông tin',
    'Truyền thông',
    'Giáo dục',
    'Đào tạo',
  ],
  ...[
    'Y tế',
    'Khoa học',
    'Công nghệ',
    'Tài nguyên',
    'Môi trường',
    'Giao thông',
    'Vận tải',
    'Lao động',
    'Thương binh',
    'Xã hội',
  ],
  ...[
    'Văn hoá',
    'Thể thao',
    'Du lịch',
    'Ngoại vụ',
    'Ngoại giao',
    'Kế hoạch',
    'Đầu tư',
    'Kiểm tra',
    'Tổ chức',
    'Tuyên giáo',
    'Dân vận',
  ],
  ...[
    'Nội chính',
    'Kiểm lâm',
    'Thú y',
    'Kiểm sát',
    'Nhân dân',
    'Quản lý',
    'Kiểm định',
    'Hàng hải',
    'Cựu chiến binh',
    'Phụ nữ',
  ],
  ...[
    'Nông dân',
    'Thanh niên',
    'Sinh viên',
    'Chữ thập đỏ',
    'Điện lực',
    'Bảo hiểm',
    'Phát triển',
    'Nông thôn',
    'Địa chính',
    'Thuỷ lợi',
  ],
  ...[
    'Nghiên cứu',
    'Chuyển giao',
    'Kinh tế',
    'Kỹ thuật',
    'Công nghiệp',
    'Vật liệu',
    'Đa khoa',
    'Dự phòng',
    'Chính trị',
    'Đại học',
  ],
  ...[
    'Cao đẳng',
    'Trung cấp',
    'Quốc phòng',
    'An ninh',
    'Dân tộc',
    'Tôn giáo',
    'Thuế',
    'Thi hành án',
    'Trợ giúp pháp lý',
    'Pháp chế',
  ],
  ...[
    'Hành chính',
    'Tổng hợp',
    'Nghiệp vụ',
    'Thống kê',
    'Thi đua',
    'Khen thưởng',
    'Cán bộ',
    'Đối ngoại',
    'Hợp tác',
    'Quốc tế',
    'Thanh tra',
  ],
  ...[
    'Chăn nuôi',
    'Thuỷ sản',
    'Trồng trọt',
    'Đường bộ',
    'Đường sắt',
    'Hàng không',
    'Bưu chính',
    'Viễn thông',
    'Báo chí',
    'Xuất bản',
  ],
  ...[
    'Liên hiệp',
    'Khuyến học',
    'Người cao tuổi',
    'Luật gia',
    'Nhà báo',
    'Văn học',
    'Nghệ thuật',
    'Hồ Chí Minh',
    'Việt Nam',
    'Tổng hợp',
  ],
  ...[
    'Quản trị',
    'Thành viên',
    'Chấp hành',
    'Thường vụ',
    'Kinh doanh',
    'Dịch vụ',
    'Sản xuất',
    'Thương mại',
    'Cổ phần',
    'Xuất nhập khẩu',
  ],
)
/** A Party body (organizations.md, glossary). */
export const partyHead = oneOf(...partyHeads, ...partyHeadsMore, ...partyOrgans)
/** A union or youth organization. */
export const unionHead = oneOf(...unionHeads)
/** A body of the state. */
export const stateHead = oneOf(...stateHeads)
/** The Party body that stands for the whole unit that it leads: Đảng bộ = the members, Đảng uỷ = their executive. */
export const unitPartyHead = oneOf('Đảng uỷ', 'Đảng bộ', 'Chi bộ')

/** A personal name: two to six syllables with capitals ('Y Thanh Hà Niê Kđăm' among them). */
export const personName: Pattern = {
  source: "(?<![\\p{L}\\p{M}])\\p{Lu}[\\p{Ll}'’]*(?:\\s\\p{Lu}[\\p{Ll}'’]*){1,5}(?![\\p{L}\\p{M}&])",
}

/** A year of four digits. */
export const year: Pattern = { source: '(?<![\\p{N}.,/])(?:19|20)\\d\\d(?![\\p{N}])' }

/** Verbs that open a meeting's sentence: 'đã tổ chức', 'diễn ra'. */
export const held = oneOf('tổ chức', 'tiến hành', 'khai mạc')
/** A meeting, as the report calls it afterwards. */
export const meeting = oneOf(
  ...[
    'hội nghị',
    'lễ tổng kết',
    'buổi lễ',
    'buổi tổng kết',
    'cuộc họp',
    'phiên họp',
    'kỳ họp',
    'đại hội',
    'buổi làm việc',
  ],
  ...['hội nghị tổng kết', 'hội nghị sơ kết', 'hội thảo', 'buổi sơ kết', 'lễ sơ kết'],
)
/** What the conference is called. */
export const conference = oneOf(
  ...[
    'Hội nghị',
    'Lễ tổng kết',
    'Đại hội',
    'Buổi tổng kết',
    'Lễ sơ kết',
    'Buổi sơ kết',
    'Lễ công bố',
    'Phiên họp',
    'Kỳ họp',
  ],
)

/** Words that head a noun phrase: a list of nouns is cut before them, not before a verb that carries on. */
export const nounHead = oneOf(
  'sự',
  'việc',
  'tinh thần',
  'tình trạng',
  'công tác',
  'nội dung',
  'chất lượng',
  'hoạt động',
  'tỷ lệ',
  'tỉ lệ',
  'số lượng',
  'năng lực',
  'trình độ',
  'ý thức',
  'trách nhiệm',
  'vai trò',
  'phong trào',
  'chế độ',
  'phương thức',
  'nền nếp',
  ...[
    'tác phong',
    'lề lối',
    'phong cách',
    'quyết tâm',
    'nỗ lực',
    'bản lĩnh',
    'kỷ luật',
    'kỷ cương',
    'đội ngũ',
    'cách',
    'thái độ',
  ],
  ...[
    'kết quả',
    'hiệu quả',
    'tiến độ',
    'nhận thức',
    'niềm tin',
    'khí thế',
    'lòng',
    'đời sống',
    'cơ sở vật chất',
    'tổ chức',
  ],
  'những',
  'các',
  'một số',
  'một bộ phận',
  'nhiều',
)

/**
 * Family names: the first syllable of a name. The common Vietnamese ones and those of minorities (general knowledge);
 * they tell 'Giám đốc Sở Nguyễn …' from 'Giám đốc Sở Xây dựng'. A name after an honorific needs none.
 */
export const familyNames: ReadonlySet<string> = new Set(
  (
    'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Lí Đinh Đoàn Lâm Mai Trịnh Đào Cao Lương Hà Tạ ' +
    'Tô Trương Nông Kiều Sầm Quách Lưu Bạch Chu Châu Tăng Thái Tống Triệu Vương Phùng La Lại Lục Lã Lữ Kim Khổng Khúc Hứa ' +
    'Đàm Diệp Doãn Cù Chử Bế Bành Âu Ma Mã Mạc Nghiêm Nhâm Ninh Ong Phí Thạch Thân Thẩm Tiêu Tôn Tòng Từ ' +
    'Ung Văn Vi Vì Y Lò Lường Cầm Đèo Điêu Giàng Vàng Vừ Thào Sùng Hạng Lù Tẩn Đồng Hầu Giáp Cấn Bàng Biện Cáp Đậu ' +
    'Đan Hàn Hình Khuất Khương Kha Lỗ Lư Mẫn Nhữ Ngụy Ôn Phù Sử Tào Tất Thiều Trình Trừ Ưng Ksor Siu Rơ Rcom'
  ).split(' '),
)

/** Names of the country and its provinces, which begin like people's names. */
export const placeNames: ReadonlySet<string> = new Set([
  ...[
    'Việt Nam',
    'Hà Nội',
    'Hà Nam',
    'Hà Giang',
    'Hà Tĩnh',
    'Hà Tây',
    'Cao Bằng',
    'Thái Bình',
    'Thái Nguyên',
    'Lâm Đồng',
  ],
  ...['Vĩnh Phúc', 'Vĩnh Long', 'Phú Thọ', 'Phú Yên', 'Tây Ninh', 'Ninh Bình', 'Ninh Thuận', 'Bình Định', 'Bình Dương'],
  ...[
    'Bình Phước',
    'Bình Thuận',
    'Kiên Giang',
    'An Giang',
    'Hậu Giang',
    'Tiền Giang',
    'Bắc Giang',
    'Bắc Ninh',
    'Bắc Kạn',
  ],
  ...[
    'Đồng Nai',
    'Đồng Tháp',
    'Quảng Nam',
    'Quảng Ninh',
    'Quảng Bình',
    'Quảng Trị',
    'Quảng Ngãi',
    'Thanh Hóa',
    'Thanh Hoá',
  ],
  ...[
    'Nghệ An',
    'Sơn La',
    'Lai Châu',
    'Điện Biên',
    'Yên Bái',
    'Lào Cai',
    'Lạng Sơn',
    'Hòa Bình',
    'Hoà Bình',
    'Hải Dương',
  ],
  ...[
    'Hải Phòng',
    'Hưng Yên',
    'Nam Định',
    'Khánh Hòa',
    'Khánh Hoà',
    'Gia Lai',
    'Kon Tum',
    'Long An',
    'Bến Tre',
    'Trà Vinh',
  ],
  ...['Sóc Trăng', 'Bạc Liêu', 'Cà Mau', 'Cần Thơ', 'Đà Nẵng', 'Vũng Tàu', 'Tuyên Quang', 'Đông Anh', 'Biên Phòng'],
])

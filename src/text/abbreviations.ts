// Abbreviations of the genre, and acronyms formed from the names of bodies (docs/language.md, abbreviations).
import { isSyllable } from './syllable.ts'
import { newTones } from './tones.ts'

/** Abbreviations used inside names of bodies. Rules and search expand them: 'BCH' → 'ban chấp hành'. */
export const bodyAbbreviations: readonly (readonly [short: string, full: string])[] = [
  ['TW', 'trung ương'],
  ['T.Ư', 'trung ương'],
  ['TƯ', 'trung ương'],
  ['T.W', 'trung ương'],
  ['BCH', 'ban chấp hành'],
  ['BTV', 'ban thường vụ'],
  ['UBND', 'uỷ ban nhân dân'],
  ['UBKT', 'uỷ ban kiểm tra'],
  ['HĐND', 'hội đồng nhân dân'],
  ['LĐLĐ', 'liên đoàn lao động'],
  ['CNTT', 'công nghệ thông tin'],
  ['đ/c', 'đồng chí'],
]

/**
 * The words of a name, in small letters, with abbreviations written out. 'TƯ' is one in capitals among other words
 * alone, because 'tư' is a syllable, too: 'Ban Chấp hành TƯ', but 'Bộ Tư pháp' and 'BỘ TƯ PHÁP'. 'CĐ' is a union in front
 * of further words, 'CĐ Bộ X', but a college inside, 'Trường CĐ X'.
 * @param full abbreviation in small letters → its words
 * @param between what stands between the words of a name
 */
export function spellOut(name: string, full: ReadonlyMap<string, string>, between: RegExp): string[] {
  const isShouted = name === name.toUpperCase()
  return name
    .split(between)
    .filter((word) => word !== '')
    .map((word, at, all) => {
      if (word === 'CĐ' && at === 0 && all.length > 1) return 'công đoàn'
      const small = newTones(word.toLowerCase())
      const words = full.get(small)
      const isWord = words !== undefined && (isShouted || word !== word.toUpperCase()) && isSyllable(small)
      return words === undefined || isWord ? small : words
    })
}

/**
 * Further abbreviations in the names of hosts. They are expanded to find the conferences of one body (model/bodies.ts),
 * but not when names within a report are compared, so that ids stay as they are.
 */
export const hostAbbreviations: readonly (readonly [short: string, full: string])[] = [
  ['TP', 'thành phố'],
  ['TX', 'thị xã'],
  ['TAND', 'toà án nhân dân'],
  ['VKSND', 'viện kiểm sát nhân dân'],
  ['MTTQ', 'mặt trận tổ quốc'],
  ['LHPN', 'liên hiệp phụ nữ'],
  ['CCB', 'cựu chiến binh'],
  ['BĐBP', 'bộ đội biên phòng'],
  ['NN&PTNT', 'nông nghiệp và phát triển nông thôn'],
  ['GD&ĐT', 'giáo dục và đào tạo'],
  ['TT&TT', 'thông tin và truyền thông'],
]

/** Abbreviations of themes. Links between statements and the search expand them: 'ANTT' → 'an ninh trật tự'. */
export const themeAbbreviations: readonly (readonly [short: string, full: string])[] = [
  ['CCHC', 'cải cách hành chính'],
  ['TTHC', 'thủ tục hành chính'],
  ['QLNN', 'quản lý nhà nước'],
  ['ANTT', 'an ninh trật tự'],
  ['ANCT', 'an ninh chính trị'],
  ['ANQP', 'an ninh quốc phòng'],
  ['TTATXH', 'trật tự an toàn xã hội'],
  ['TTXH', 'trật tự xã hội'],
  ['TNGT', 'tai nạn giao thông'],
  ['ATGT', 'an toàn giao thông'],
  ['TTATGT', 'trật tự an toàn giao thông'],
  ['BHYT', 'bảo hiểm y tế'],
  ['BHXH', 'bảo hiểm xã hội'],
  ['VSATTP', 'vệ sinh an toàn thực phẩm'],
  ['ATTP', 'an toàn thực phẩm'],
  ['ATTT', 'an toàn thông tin'],
  ['QPAN', 'quốc phòng an ninh'],
  ['KTXH', 'kinh tế xã hội'],
  ['NTM', 'nông thôn mới'],
  ['XĐGN', 'xoá đói giảm nghèo'],
  ['GQVL', 'giải quyết việc làm'],
  ['PCCC', 'phòng cháy chữa cháy'],
  ['LLCT', 'lý luận chính trị'],
  ['TSVM', 'trong sạch, vững mạnh'],
  ['PCTN', 'phòng, chống tham nhũng'],
]

/** More abbreviations, for the search only. A short form with several rows has several meanings: 'CT'. */
export const furtherAbbreviations: readonly (readonly [short: string, full: string])[] = [
  ['BCT', 'bộ chính trị'],
  ['UV', 'uỷ viên'],
  ['UVBCH', 'uỷ viên ban chấp hành'],
  ['UVBTV', 'uỷ viên ban thường vụ'],
  ['HUV', 'huyện uỷ viên'],
  ['ĐUV', 'đảng uỷ viên'],
  ['BT', 'bí thư'],
  ['BT', 'bộ trưởng'],
  ['PBT', 'phó bí thư'],
  ['UBMTTQ', 'uỷ ban mặt trận tổ quốc'],
  ['MTTQ', 'mặt trận tổ quốc'],
  ['CĐ', 'công đoàn'],
  ['CĐ', 'cao đẳng'],
  ['CĐCS', 'công đoàn cơ sở'],
  ['CNVCLĐ', 'công nhân viên chức lao động'],
  ['CBCNV', 'cán bộ công nhân viên'],
  ['NLĐ', 'người lao động'],
  ['CCVC', 'công chức viên chức'],
  ['ĐTN', 'đoàn thanh niên'],
  ['TNCS', 'thanh niên cộng sản'],
  ['ĐVTN', 'đoàn viên thanh niên'],
  ['CCB', 'cựu chiến binh'],
  ['LHPN', 'liên hiệp phụ nữ'],
  ['NQ', 'nghị quyết'],
  ['CT', 'chỉ thị'],
  ['CT', 'chủ tịch'],
  ['CT', 'chương trình'],
  ['KL', 'kết luận'],
  ['QĐ', 'quyết định'],
  ['HD', 'hướng dẫn'],
  ['KH', 'kế hoạch'],
  ['KHCN', 'khoa học công nghệ'],
  ['XHCN', 'xã hội chủ nghĩa'],
  ['CNXH', 'chủ nghĩa xã hội'],
  ['HTQT', 'hợp tác quốc tế'],
  ['CCQ', 'các cơ quan'],
  ['DNTW', 'doanh nghiệp trung ương'],
  ['ĐU', 'đảng uỷ'],
  ['ĐB', 'đảng bộ'],
  ['TGĐ', 'tổng giám đốc'],
  ['GĐ', 'giám đốc'],
  ['HĐQT', 'hội đồng quản trị'],
  ['HĐTV', 'hội đồng thành viên'],
  ['GS', 'giáo sư'],
  ['TS', 'tiến sĩ'],
  ['HCM', 'hồ chí minh'],
  ['ĐHĐB', 'đại hội đại biểu'],
  ['KTGS', 'kiểm tra, giám sát'],
  ['QCDC', 'quy chế dân chủ'],
  ['GTVT', 'giao thông vận tải'],
  ['NSNN', 'ngân sách nhà nước'],
  ['SXKD', 'sản xuất kinh doanh'],
  ['KHKT', 'khoa học kỹ thuật'],
  ['CBCC', 'cán bộ công chức'],
  ['CBVC', 'cán bộ viên chức'],
  ['CCVC', 'cán bộ công chức viên chức'],
  ['TN', 'thanh niên'],
  ['DN', 'doanh nghiệp'],
]

const syllables = (name: string): string[] =>
  newTones(name.toLowerCase())
    .replace(/[“”"]/gu, '')
    .split(/\s+/u)
    .filter((word) => word !== '')

/** Both acronyms of some syllables, with 'và' as '&' and without: 'thông tin và truyền thông' → ['tt&tt', 'tttt']. */
function acronyms(words: readonly string[]): string[] {
  const letters = words.map((word) => (word === 'và' ? '&' : word.charAt(0)))
  return [letters.join(''), letters.filter((letter) => letter !== '&').join('')]
}

const isAcronym = (word: string): boolean => /^[\p{Lu}Đ&-]{2,}$/u.test(word)

/**
 * Learns acronyms from a report that has both forms: 'Bộ TT&TT' and 'Bộ Thông tin và Truyền thông'.
 * @param names all names of bodies in the report
 * @returns acronym (lower case) → the words it abbreviates: 'tt&tt' → 'thông tin và truyền thông'
 */
export function learnAcronyms(names: readonly string[]): Map<string, string> {
  const learned = new Map<string, string>()
  const known = new Set(bodyAbbreviations.map(([short]) => short.toLowerCase()))
  const short = [...new Set(names.flatMap((name) => name.split(/\s+/u).filter(isAcronym)))]
  const tails = new Map<string, string>()
  for (const name of names) {
    const words = syllables(name)
    for (let from = 0; from < words.length - 1; from += 1)
      for (let to = words.length; to > from + 1; to -= 1)
        for (const acronym of acronyms(words.slice(from, to)))
          if (!tails.has(acronym)) tails.set(acronym, words.slice(from, to).join(' '))
  }
  for (const acronym of short) {
    const plain = acronym.toLowerCase()
    const full = tails.get(plain) ?? tails.get(plain.replace(/[&-]/gu, ''))
    if (full !== undefined && !known.has(plain)) learned.set(plain, full)
  }
  return learned
}

/** The acronym of a whole name, without 'và': 'Bộ Thông tin và Truyền thông' → 'btttt'. */
export const acronymOf = (name: string): string => acronyms(syllables(name))[1] ?? ''

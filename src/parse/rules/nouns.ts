// Nouns that begin a noun phrase, and years.
import { list } from '../../text/list.ts'
import { oneOf } from './pattern.ts'
import type { Pattern } from './rule.ts'

/** A year of four digits, 1900 to 2099. */
export const year: Pattern = { source: '(?<![\\p{N}.,/])(?:19|20)\\d\\d(?![\\p{N}])' }
/** A year of four digits anywhere, also as part of a date: '3/2009'. */
export const yearAnywhere: Pattern = { source: '(?<!\\d)(?:19|20)\\d\\d(?!\\d)' }

/**
 * Words that begin a noun phrase. A list of nouns is split before them, but not before a verb that continues an item.
 */
export const nounHead = oneOf(
  ...list(`
  sự · việc · tinh thần · tình trạng · công tác · nội dung · chất lượng · hoạt động · tỷ lệ · tỉ lệ ·
  số lượng · năng lực · trình độ · ý thức · trách nhiệm · vai trò · phong trào · chế độ · phương thức ·
  nền nếp · tác phong · lề lối · phong cách · quyết tâm · nỗ lực · bản lĩnh · kỷ luật · kỷ cương · đội ngũ ·
  cách · thái độ · kết quả · hiệu quả · tiến độ · nhận thức · niềm tin · khí thế · lòng · đời sống ·
  cơ sở vật chất · tổ chức · những · các · một số · một bộ phận · nhiều`),
)

// Meetings, as reports call them.
import { list } from '../../text/list.ts'
import { oneOf } from './pattern.ts'

/** Verbs that open a meeting's sentence: 'đã tổ chức', 'diễn ra'. */
export const held = oneOf('tổ chức', 'tiến hành', 'khai mạc')
/** A meeting, as the report calls it afterwards. */
export const meeting = oneOf(
  ...list(`
  hội nghị · lễ tổng kết · buổi lễ · buổi tổng kết · cuộc họp · phiên họp · kỳ họp · đại hội · buổi làm việc ·
  hội nghị tổng kết · hội nghị sơ kết · hội thảo · buổi sơ kết · lễ sơ kết`),
)
/** What the conference is called. */
export const conference = oneOf(
  ...list(`
  Hội nghị · Lễ tổng kết · Đại hội · Buổi tổng kết · Lễ sơ kết · Buổi sơ kết · Lễ công bố · Phiên họp · Kỳ họp`),
)

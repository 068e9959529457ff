// Words for meetings.
import { list } from '../../text/list.ts'
import { oneOf } from './pattern.ts'

/** Verbs of holding a meeting: 'đã tổ chức hội nghị'. */
export const held = oneOf('tổ chức', 'tiến hành', 'khai mạc')
/** Words for a meeting in running text. */
export const meeting = oneOf(
  ...list(`
  hội nghị · lễ tổng kết · buổi lễ · buổi tổng kết · cuộc họp · phiên họp · kỳ họp · đại hội · buổi làm việc ·
  hội nghị tổng kết · hội nghị sơ kết · hội thảo · buổi sơ kết · lễ sơ kết`),
)
/** Words for a conference that begin its name. */
export const conference = oneOf(
  ...list(`
  Hội nghị · Lễ tổng kết · Đại hội · Buổi tổng kết · Lễ sơ kết · Buổi sơ kết · Lễ công bố · Phiên họp · Kỳ họp · Cuộc họp · Họp`),
)

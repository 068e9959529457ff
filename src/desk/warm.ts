// A short invented report. A browser compiles a regular expression at its first use, and all those of the parser take a
// second. So the thread reads this report while the editor chooses a file; the editor's own is then read in 0.3 s.
import type { Ask } from './serve.ts'

const TEXT = `Hội nghị tổng kết công tác năm 2011 và triển khai nhiệm vụ năm 2012 của Đảng uỷ Sở Y

Ngày 5/1/2012, tại Hà Lâm, Đảng uỷ Sở Y tổ chức hội nghị. Dự hội nghị có đồng chí Lê Văn An - Bí thư Đảng uỷ, cùng các đồng chí Uỷ viên.

Năm 2011, Đảng uỷ đã kết nạp 12 đảng viên, giảm 5% chi phí; bên cạnh đó, việc họp chi bộ còn chậm. Có 3 chi bộ được tặng Giấy khen.

Năm 2012, Đảng uỷ phấn đấu kết nạp 15 đảng viên. Đồng chí Lê Văn An yêu cầu các chi bộ khắc phục khuyết điểm.
`

/** Asks the thread to read a report that nobody brought. */
export const WARM: Ask & { do: 'read' } = {
  do: 'read',
  files: { name: '2012-01-05-so-y.txt', text: TEXT, yaml: '' },
  language: 'vi',
}

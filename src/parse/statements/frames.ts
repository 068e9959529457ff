// All rows for the words before a statement, which aren't part of its quote (docs/data.md, frames): circumstance, topic,
// source, speaker and verb of saying. A frame is read row by row from the beginning of a sentence until no row fits. Of
// two matches of equal length the first row wins.
import { agendaRules } from './agendaframes.ts'
import { circumstanceRules } from './circumstances.ts'
import type { FrameRule } from './frame.ts'
import { phrase, type Pattern } from '../rules/rule.ts'
import { oneOf } from '../rules/pattern.ts'
import { speechRules } from './speechframes.ts'
import { timeRules } from './times.ts'

const needsToDo = new RegExp(oneOf('cần', 'phải', 'cần phải', 'nên').source, 'u')

const staticRules: FrameRule[] = [...timeRules, ...circumstanceRules, ...agendaRules, ...speechRules]

/** The rows of a frame, for a report whose host is called by `host` (host.ts). */
export const frameRules = (host: Pattern): FrameRule[] => [
  ...staticRules,
  {
    name: 'host-will',
    forward: true,
    because:
      '2009-03-26: "Đảng bộ Bộ TT&TT sẽ", "Đảng bộ cũng cần:", "yêu cầu Đảng bộ …": the host is frame in goals and requests',
    example: 'Đảng bộ cũng cần: ',
    match: phrase`(?:${oneOf('tập thể', 'toàn thể', 'toàn')} )?${host}(?<will>(?: (?:${oneOf(
      ...[
        'cũng',
        'cần',
        'sẽ',
        'phải',
        'cần phải',
        'đã',
        'đặt mục tiêu',
        'đặt ra mục tiêu',
        'đặt ra nhiệm vụ',
        'đề ra mục tiêu',
        'đề ra chỉ tiêu',
        'xác định',
      ],
      ...[
        'đặt chỉ tiêu',
        'xác định mục tiêu',
        'quyết tâm',
        'nên',
        'tiếp tục cần',
        'cần tiếp tục phải',
        'đề ra nhiệm vụ',
        'đề ra',
      ],
    )}))*)\s*[:,]?\s*`,
    make: (hit) => (needsToDo.test(hit.words('will') ?? '') ? { asked: true } : {}),
  },
]

// The state of the desk: the project with its history, what the thread read of the open report, and what is selected.
import type { MessageLanguage, Message } from '../../text/message.ts'
import { overlaps, type Span } from '../../text/span.ts'
import { change, type Facts, type ReadStatement, type Work } from '../acts.ts'
import { present, record, redo, redoable, undo, undoable, type History } from '../history.ts'
import { emptyProject, opened, withOpened, type DeskReport, type Project } from '../project.ts'
import type { DeskReading, Place, ReportFiles } from '../reading.ts'
import { WORDS } from '../words.ts'
import type { Asker } from './thread.ts'

/** How far the work is kept: not yet changed, being written, written at a time, or not possible. */
export type Kept = 'new' | 'saving' | 'failed' | Date

/** What an act makes of the open report. */
export interface Plan {
  /** The text of the corrections file. */
  yaml: string
  /** Where the statement is that is selected afterwards; without it, the same place. */
  select?: Span
}

const same = (a: Span | null, b: Span | null): boolean => a?.start === b?.start && a?.end === b?.end

export class Desk {
  language = $state<MessageLanguage>('vi')
  history = $state.raw<History<Project>>(emptyProject())
  /** What was read of the open report; null while nothing was. */
  reading = $state.raw<DeskReading | null>(null)
  /** How long the last reading took, ms. */
  took = $state(0)
  /** The span of the selected statement. */
  chosen = $state.raw<Span | null>(null)
  /** Selected words. */
  words = $state.raw<Span | null>(null)
  /** The key of the place that is looked at. */
  placeKey = $state<string | null>(null)
  /** Whether the report's words are edited. */
  isEditing = $state(false)
  /** A message about the last act. */
  notice = $state('')
  kept = $state.raw<Kept>('new')
  readonly project = $derived(present(this.history))
  readonly report = $derived(opened(this.project))
  readonly statements = $derived(this.reading?.statements ?? [])
  readonly statement = $derived(this.statements.find((one) => same(one, this.chosen)) ?? null)
  readonly places = $derived((this.reading?.places ?? []).filter(({ key }) => this.report?.seen.includes(key) !== true))
  readonly place = $derived(this.places.find(({ key }) => key === this.placeKey) ?? null)
  readonly undoable = $derived(undoable(this.history))
  readonly redoable = $derived(redoable(this.history))
  readonly ask: Asker
  readonly #keep: (history: History<Project>) => Promise<void>
  #queue: Promise<void> = Promise.resolve()
  /** How many turns of the queue are not over. */
  #waiting = 0
  /** The acts that the present turn has begun; null between turns. */
  #begun: Promise<void>[] | null = null
  #asked = 0

  /** @param ask the thread @param keep keeps the work */
  constructor(ask: Asker, keep: (history: History<Project>) => Promise<void>) {
    this.ask = ask
    this.#keep = keep
  }

  /** A word of the desk, or any message, in the language of the desk. */
  say = (message: Message): string => message[this.language]

  /** The report as acts need it; null without a report that was read. */
  get work(): Work | null {
    const { report, reading } = this
    return report && reading?.isRead === true ? { text: report.text, yaml: report.yaml, base: reading.base } : null
  }

  async #read(files: ReportFiles): Promise<DeskReading> {
    const { name, text, yaml } = files
    const begun = performance.now()
    const reading = await this.ask({ do: 'read', files: { name, text, yaml }, language: this.language })
    this.took = performance.now() - begun
    return reading
  }

  /** Reads the open report again. The last call counts. */
  async refresh(): Promise<void> {
    this.#asked += 1
    const asked = this.#asked
    const { report } = this
    const reading = report ? await this.#read(report).catch(this.#fail) : null
    if (asked === this.#asked) this.reading = reading ?? null
  }

  readonly #fail = (error: unknown): null => {
    this.notice = this.say(WORDS.failed) + (error instanceof Error ? error.message : String(error))
    return null
  }

  async #save(): Promise<void> {
    this.kept = 'saving'
    try {
      await this.#keep(this.history)
      this.kept = new Date()
    } catch {
      this.kept = 'failed'
    }
  }

  /** Changes the project when its turn comes, and reads the report that is open then. */
  go(change: (project: Project) => Project, act: Message): Promise<void> {
    return this.#next(async () => {
      this.history = record(this.history, change(this.project), act)
      this.chosen = null
      this.words = null
      await Promise.all([this.refresh(), this.#save()])
    })
  }

  /** Opens a kept project with all its steps. */
  async open(history: History<Project>): Promise<void> {
    this.history = history
    await this.refresh()
  }

  /** Takes the last act back, or does it again. */
  step(by: 1 | -1): Promise<void> {
    return this.#next(async () => {
      this.history = by < 0 ? undo(this.history) : redo(this.history)
      await Promise.all([this.refresh(), this.#save()])
    })
  }

  /** Adds a turn to the queue. */
  #queued(run: () => Promise<unknown>): Promise<void> {
    this.#waiting += 1
    this.#queue = this.#queue
      .then(run)
      .catch(this.#fail)
      .then(() => {
        this.#waiting -= 1
      })
    return this.#queue
  }

  /** Does an act when its turn comes, within the present turn if that asks for it. */
  #next(act: () => Promise<unknown>): Promise<void> {
    if (!this.#begun) return this.#queued(act)
    const done = act().then(
      () => undefined,
      (error: unknown) => void this.#fail(error),
    )
    this.#begun.push(done)
    return done
  }

  /**
   * Does what keys or a press ask for, after all that was asked for before: what is selected now must not be what an act
   * still under way is about. At once if nothing is under way.
   */
  inTurn(run: () => void): void {
    if (this.#waiting === 0 || this.#begun) run()
    else
      void this.#queued(() => {
        const begun: Promise<void>[] = []
        this.#begun = begun
        try {
          run()
        } finally {
          this.#begun = null
        }
        return Promise.all(begun)
      })
  }

  /**
   * Corrects the open report. An act that can't be applied is told and not done. Acts are done one after the other, each
   * planned when it is its turn.
   */
  correct(plan: (work: Work) => Plan | null, act: Message): Promise<void> {
    return this.#next(() => this.#correct(plan, act))
  }

  async #correct(plan: (work: Work) => Plan | null, act: Message): Promise<void> {
    const { work, report } = this
    const planned = work && plan(work)
    if (!planned || !report || planned.yaml === report.yaml) return
    const { yaml, select } = planned
    const reading = await this.#read({ ...report, yaml })
    const known = new Set(this.reading?.places.map(({ key }) => key))
    const problem = reading.places.find(({ reason, key }) => reason === 'problem' && !known.has(key))
    if (problem) {
      this.notice = problem.why
      return
    }
    this.#asked += 1
    this.history = record(this.history, withOpened(this.project, { ...report, yaml }), act)
    this.reading = reading
    this.words = null
    // Signs at the ends of selected words are no part of the statement.
    const chosen =
      select &&
      (this.statements.find((one) => same(one, select)) ?? this.statements.find((one) => overlaps(one, select)))
    if (chosen) this.#select(chosen)
    this.notice = ''
    void this.#save()
  }

  /** Changes facts of the selected statement. */
  set(values: Partial<Facts>, act: Message): Promise<void> {
    return this.correct((work) => this.statement && { yaml: change(work, this.statement, values) }, act)
  }

  /** Changes the open report itself: its words, its name, what was seen. */
  async alter(values: Partial<DeskReport>, act: Message): Promise<void> {
    const change = (project: Project): Project => {
      const report = opened(project)
      return report ? withOpened(project, { ...report, ...values }) : project
    }
    if (this.report) await this.go(change, act)
  }

  /** Selects a statement, or none. */
  select(statement: ReadStatement | null): void {
    this.inTurn(() => {
      this.#select(statement)
    })
  }

  #select(statement: ReadStatement | null): void {
    this.chosen = statement && { start: statement.start, end: statement.end }
    this.words = null
  }

  /** Selects the next statement, or the one before: from the place of one that was dropped, too. */
  walk(by: 1 | -1): void {
    const all = this.statements
    const from = this.chosen?.start ?? (by > 0 ? -1 : Number.POSITIVE_INFINITY)
    const to = by > 0 ? all.find(({ start }) => start > from) : all.findLast(({ start }) => start < from)
    if (to) this.select(to)
  }

  /** Goes to the next place to look at, or the one before. */
  look(by: 1 | -1): void {
    const at = this.places.findIndex(({ key }) => key === this.placeKey)
    const from = at < 0 && by < 0 ? 0 : at
    const { length } = this.places
    this.lookAt(length === 0 ? null : (this.places[(from + by + length) % length] ?? null))
  }

  /** Looks at a place; the statement that it is about, if it is about one, is selected. */
  lookAt(place: Place | null): void {
    this.placeKey = place?.key ?? null
    const span = place?.span
    // A doubt about a date or a name may lie in a paragraph of many statements and be about none of them.
    const about = span ? this.statements.filter((one) => overlaps(one, span)) : []
    this.select(place?.reason === 'unsure' || about.length === 1 ? (about[0] ?? null) : null)
  }
}

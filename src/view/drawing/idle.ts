// Detects the end of a zoom or pan, so that costly drawing waits until then.

/** A zoom or pan has ended when nothing moved for this long, ms. */
const IDLE = 160

/** A timer that restarts with each movement. */
export interface IdleTimer {
  /** Call after each movement of the drawing. */
  moved: () => void
  /** Stops the timer. Call when the drawing is removed. */
  end: () => void
}

/** Calls `act` once after each pause of 160 ms in the movements. Browser only. */
export function whenIdle(act: () => void): IdleTimer {
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    moved: () => {
      clearTimeout(timer)
      timer = setTimeout(act, IDLE)
    },
    end: () => {
      clearTimeout(timer)
    },
  }
}

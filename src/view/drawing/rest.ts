/** A hand rests when it has moved nothing for so long, ms. */
const REST = 160

export interface Rest {
  /** The hand has moved something. */
  moved: () => void
  /** Nothing is called any more: the drawing is gone. */
  end: () => void
}

/** Calls once after each time that the hand comes to rest. Browser only. */
export function whenResting(act: () => void): Rest {
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    moved: () => {
      clearTimeout(timer)
      timer = setTimeout(act, REST)
    },
    end: () => {
      clearTimeout(timer)
    },
  }
}

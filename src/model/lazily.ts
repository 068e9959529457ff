// Values that are computed when they are first needed.

/** Computes a value on the first call and returns the same value from then on. */
export function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => (made ??= { value: make() }).value
}

// Values that are computed when they are first needed, and then kept.

/** Computes a value on the first call and returns the same value from then on. */
export function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => (made ??= { value: make() }).value
}

/** Computes a value on the first call with an object and returns the same value for that object from then on. */
export function lazilyFor<Key extends object, T>(make: (key: Key) => T): (key: Key) => T {
  const known = new WeakMap<Key, { value: T }>()
  return (key) => {
    const made = known.get(key) ?? { value: make(key) }
    known.set(key, made)
    return made.value
  }
}

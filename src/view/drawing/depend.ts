/**
 * Makes an effect or derived value depend on values that it doesn't otherwise use: Svelte reruns it when a value that
 * it read changes. Ignores the values.
 */
export const dependOn = (...values: readonly unknown[]): number => values.length

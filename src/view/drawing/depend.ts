/**
 * Names what an effect or a derived value depends on beside what it uses: reading is what makes Svelte run it again.
 * Does nothing with the values.
 */
export const dependOn = (...values: readonly unknown[]): number => values.length

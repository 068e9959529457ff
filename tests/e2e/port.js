// Where the tests' server listens. PORT in the environment changes it, so that two copies of the project can run their
// tests at the same time.
import process from 'node:process'

/** Port of the tests' server; tests behind Apache and nginx use the eighth and ninth after it. */
export const PORT = Number(process.env['PORT'] ?? 4179)

/** Origin of the tests' server, without a slash at its end. */
export const ORIGIN = `http://localhost:${PORT}`

// The port of the tests' server. The environment variable PORT changes it, so that two copies of the project can run
// tests at the same time.
import process from 'node:process'

/** The port of the tests' server. The tests with Apache and nginx use PORT + 8 and PORT + 9. */
export const PORT = Number(process.env['PORT'] ?? 4179)

/** The origin of the tests' server, without a slash at the end. */
export const ORIGIN = `http://localhost:${PORT}`

import { defineConfig, devices } from '@playwright/test'
import { chromiumLaunch, findFirefox, findTestChromium } from './src/build/browser.js'
import { ORIGIN } from './tests/e2e/port.js'

const firefox = findFirefox()

/**
 * Tests that need a tab each: what pages from the disk keep isn't emptied between tests that share one, and what the
 * tab's memory still has can't fail to load.
 */
const APART = /(?:desk|mend|faults|parts|late)\.spec\.ts/u
const inChromium = {
  ...devices['Desktop Chrome'],
  viewport: { width: 1440, height: 900 },
  launchOptions: chromiumLaunch(findTestChromium()),
}

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/several.ts',
  // Not the folder's root: the setup keeps a built page there.
  outputDir: 'test-results/run',
  fullyParallel: true,
  forbidOnly: true,
  // No test may fail because the machine is busy.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  // One more than the processors of a small machine, because tests wait for their pages.
  workers: 3,
  reporter: [['list']],
  use: { baseURL: `${ORIGIN}/` },
  webServer: { command: 'node tests/e2e/server.js', url: `${ORIGIN}/`, reuseExistingServer: true },
  projects: [
    // A second engine where one is installed: frames and addresses, where engines differ. What a reader does is tried in
    // every engine by engines.spec.ts. It comes first, so that its one worker isn't the last to end.
    ...(firefox === null
      ? []
      : [
          {
            name: 'firefox',
            // One browser: starting three takes longer than waiting for one.
            workers: 1,
            testMatch: /(?:anywhere|embed)\.spec\.ts/u,
            // What one engine can answer for all.
            grepInvert: /@once/u,
            use: {
              browserName: 'firefox' as const,
              channel: 'moz-firefox',
              viewport: { width: 1440, height: 900 },
              launchOptions: { executablePath: firefox },
            },
          },
        ]),
    { name: 'chromium-apart', testMatch: APART, use: inChromium },
    // The others of a worker share one tab, which is emptied between them: a new one for each takes a fifth more processor time.
    { name: 'chromium', testIgnore: APART, use: { ...inChromium, reuseContext: true } },
  ],
})

import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import type { Browser } from './support/findBrowser.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const port = process.env.TEST_PORT ?? '4319' // another for each who runs the tests on the same machine
const origin = `http://127.0.0.1:${port}`
const onCi = Boolean(process.env.CI)
const browser = process.env.TEST_BROWSER ? (JSON.parse(process.env.TEST_BROWSER) as Browser) : null

/** The built site, served over HTTP, in a real Chromium. `npm run build` comes first: the npm scripts see to it. */
export default defineConfig({
  testMatch: '**/*.spec.ts',
  globalSetup: './globalSetup.ts',
  outputDir: `${root}/test-results/browser`,
  reporter: [['list'], ['json', { outputFile: `${root}/test-results/browser.json` }]],
  forbidOnly: onCi,
  fullyParallel: true,
  workers: 2,
  retries: onCi ? 1 : 0,
  // For a machine three times slower than an idle one: a limit ends what hangs, it measures nothing.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: root,
    url: origin,
    reuseExistingServer: false,
    timeout: 120_000,
  },
  use: {
    baseURL: origin,
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    browserName: 'chromium',
    viewport: { width: 1280, height: 900 },
    locale: 'es-CL',
    timezoneId: 'America/Santiago',
    serviceWorkers: 'block', // it would answer in place of what tests hold or change; offline/ lets it
    launchOptions: browser
      ? { executablePath: browser.executablePath, args: browser.args, env: { ...process.env, ...browser.env } }
      : {},
  },
})

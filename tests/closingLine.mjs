/** The last word of a run: how many tests passed and failed, from the reports that vitest and Playwright left. */
import { existsSync, readFileSync } from 'node:fs'

const unit = read('test-results/unit.json', ({ numPassedTests, numFailedTests, testResults }) => ({
  passed: numPassedTests,
  // A file that could not be loaded has no tests to count; it is a failure all the same.
  failed:
    numFailedTests + testResults.filter((file) => file.status === 'failed' && !file.assertionResults.length).length,
}))
const browser = read('test-results/browser.json', ({ stats, errors }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected + errors.length,
}))

process.stdout.write(`${unit.passed + browser.passed} passed, ${unit.failed + browser.failed} failed\n`)

function read(path, count) {
  if (existsSync(path)) return count(JSON.parse(readFileSync(path, 'utf8')))
  process.stdout.write(`No tests were run that write ${path}.\n`)
  process.exitCode = 1
  return { passed: 0, failed: 0 }
}

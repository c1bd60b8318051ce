/** The last word of a run: how many tests passed and failed, from the reports that vitest and Playwright left. */
import { existsSync, readFileSync } from 'node:fs'

const unit = read('test-results/unit.json', ofVitest)
const grown = read('test-results/grown.json', ofVitest)
const pages = read('test-results/pages.json', ofVitest)
const interop = read('test-results/interop.json', ofVitest)
const browser = read('test-results/browser.json', ({ stats, errors }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected + errors.length,
}))
const engines = read('test-results/engines.json', ofVitest)

const runs = [unit, grown, pages, interop, browser, engines]
const sum = (count) => runs.reduce((total, run) => total + run[count], 0)
process.stdout.write(`${sum('passed')} passed, ${sum('failed')} failed\n`)

function ofVitest({ numPassedTests, numFailedTests, testResults }) {
  // A file that could not be loaded has no tests to count; it is a failure all the same.
  const broken = testResults.filter((file) => file.status === 'failed' && !file.assertionResults.length).length
  return { passed: numPassedTests, failed: numFailedTests + broken }
}

function read(path, count) {
  if (existsSync(path)) return count(JSON.parse(readFileSync(path, 'utf8')))
  process.stdout.write(`No tests were run that write ${path}.\n`)
  process.exitCode = 1
  return { passed: 0, failed: 0 }
}

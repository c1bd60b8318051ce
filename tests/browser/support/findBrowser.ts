/**
 * Finds a Chromium to test with, or gets one: what the machine has comes first, downloads last. A browser counts only
 * once it has been started.
 */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'
import { installFromDebian, programNamed } from '#tests/machine/programs.ts'
import { type Browser, bundledBrowser } from './bundledBrowser.ts'

export type { Browser }

const help =
  'No Chromium could be started: install Chromium or Google Chrome, or set CHROME_PATH to the executable of one.'

/** The first browser that starts, in the order of {@link candidates}. Throws one line of help when none does. */
export async function findBrowser(): Promise<Browser> {
  for await (const candidate of candidates()) {
    const browser = { ...candidate, args: [...baseArgs(), ...candidate.args] }
    const version = await versionOf(browser)
    if (version) {
      say(`Browser: Chromium ${version}, ${browser.name} (${browser.executablePath})`)
      return browser
    }
    say(`Does not start, passed over: ${browser.name} (${browser.executablePath})`)
  }
  throw new Error(help)
}

async function* candidates(): AsyncGenerator<Browser> {
  const { CHROME_PATH } = process.env
  if (CHROME_PATH) yield plain('from CHROME_PATH', CHROME_PATH)
  for (const path of usualPaths()) if (existsSync(path)) yield plain('of this machine', path)
  const own = () => (existsSync(chromium.executablePath()) ? [plain('of Playwright', chromium.executablePath())] : [])
  yield* own()
  yield* bundledBrowser()
  if (installByPlaywright()) yield* own()
  installFromDebian(['chromium'])
  const installed = programNamed(['chromium'])
  if (installed) yield plain('installed by apt-get', installed)
}

function plain(name: string, executablePath: string): Browser {
  return { name, executablePath, args: [], env: {} }
}

/** Everywhere on PATH, and where macOS and Windows keep browsers that are not on it. */
function usualPaths(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  switch (process.platform) {
    case 'darwin':
      return [
        ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ]
    case 'win32': {
      const { ProgramFiles, 'ProgramFiles(x86)': ProgramFiles86, LOCALAPPDATA } = process.env
      const roots = [ProgramFiles, ProgramFiles86, LOCALAPPDATA].filter((root) => root !== undefined)
      return [
        ...['chrome.exe', 'chromium.exe'].flatMap((name) => folders.map((folder) => join(folder, name))),
        ...roots.map((root) => join(root, 'Google/Chrome/Application/chrome.exe')),
        ...roots.map((root) => join(root, 'Chromium/Application/chrome.exe')),
      ]
    }
    default:
      return names.flatMap((name) => folders.map((folder) => join(folder, name)))
  }
}

/** The sandbox stays on for everybody but root, for whom Chromium refuses to start with it. */
function baseArgs(): string[] {
  return ['--disable-background-networking', ...(isRoot() ? ['--no-sandbox'] : [])]
}

function isRoot(): boolean {
  return process.getuid?.() === 0
}

async function versionOf({ executablePath, args, env }: Browser): Promise<string | null> {
  try {
    const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env }, timeout: 30_000 })
    const version = browser.version()
    await browser.close()
    return version
  } catch {
    return null
  }
}

function installByPlaywright(): boolean {
  say('Getting a browser: npx playwright install chromium')
  try {
    execFileSync('npx', ['playwright', 'install', 'chromium'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: 300_000,
      shell: process.platform === 'win32', // where npx is a script
    })
    return true
  } catch {
    return false
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

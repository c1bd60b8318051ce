import { type ChildProcess, spawn } from 'node:child_process'
import { Builder, Capabilities, Key as Keys, Origin, type WebDriver } from 'selenium-webdriver'
import { answers, freePort } from '#tests/machine/localServer.ts'
import { type Driver, environment, type Key, type Programs, windowSize } from './driver.ts'

/**
 * WebKitGTK, driven through Debian's WebKitWebDriver. It has no form without a window, so it gets a screen of its own.
 * WEBKIT_DISABLE_COMPOSITING_MODE and WEBKIT_DISABLE_DMABUF_RENDERER stay unset: with either, it hangs.
 */
export async function startWebKit({
  screen: xvfb,
  driver: webDriver,
  browser,
}: Programs<'screen' | 'driver' | 'browser'>): Promise<Driver> {
  const screen = await startScreen(xvfb)
  const port = await freePort()
  const driver = spawn(webDriver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, ...environment, DISPLAY: screen.display },
  })
  const stop = async () => {
    await Promise.all([driver, screen.child].map(ended))
  }
  try {
    const url = `http://127.0.0.1:${port}`
    if (!(await answers(`${url}/status`, () => driver.exitCode !== null)))
      throw new Error('WebKitWebDriver does not answer')
    const session = await sessionAt(url, browser)
    return { ...driverOf(session, stop), version: (await session.getCapabilities()).getBrowserVersion() ?? '' }
  } catch (error) {
    await stop()
    throw error
  }
}

async function sessionAt(url: string, binary: string): Promise<WebDriver> {
  const session = await new Builder()
    .usingServer(url)
    .withCapabilities(
      new Capabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary, args: ['--automation'] },
      }),
    )
    .build()
  await session.manage().setTimeouts({ pageLoad: 120_000, script: 120_000 })
  await session
    .manage()
    .window()
    .setRect({ x: 0, y: 0, ...windowSize })
  return session
}

function driverOf(session: WebDriver, stop: () => Promise<void>): Omit<Driver, 'version'> {
  return {
    open: (address) => session.get(address),
    back: () => session.navigate().back(),
    forward: () => session.navigate().forward(),
    run: (inPage, ...given) => session.executeScript(`return (${inPage.toString()}).apply(null, arguments)`, ...given),
    pressAt: (x, y) =>
      session
        .actions()
        .move({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT })
        .click()
        .perform(),
    pressKey: (key) =>
      session
        .actions()
        .sendKeys(keys[key] ?? key)
        .perform(),
    type: (text) => session.actions().sendKeys(text).perform(),
    end: async () => {
      await session.quit()
      await stop()
    },
  }
}

const keys: Partial<Record<Key, string>> = {
  ArrowDown: Keys.ARROW_DOWN,
  ArrowRight: Keys.ARROW_RIGHT,
  Enter: Keys.ENTER,
  Escape: Keys.ESCAPE,
  Tab: Keys.TAB,
}

/** A screen in memory, under a number that is free. */
async function startScreen(program: string): Promise<{ child: ChildProcess; display: string }> {
  const size = `${windowSize.width}x${windowSize.height + 100}x24`
  const child = spawn(program, ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const number = await new Promise<string>((resolve, reject) => {
    child.stdio[3]?.on('data', (text: Buffer) => resolve(text.toString().trim()))
    child.on('error', reject)
    child.on('exit', () => reject(new Error(`${program} ended before it had a screen`)))
  })
  return { child, display: `:${number}` }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const end = new Promise((resolve) => {
    child.once('exit', resolve)
  })
  child.kill('SIGTERM')
  await end
}

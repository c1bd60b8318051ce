import { expect } from 'vitest'
import { isHydrated } from '../../browser/support/isHydrated.ts'
import type { Driver, Key } from '../driver/driver.ts'
import { takeFaults } from '../served/watchFaults.ts'
import { ask, pressHasCome, type Question, type Step } from './ask.ts'

type Place = { x: number; y: number }

/** Who walks a journey: finds parts of a page by their names, waits for states, and works with mouse and keys. */
export class Reader {
  readonly #driver: Driver
  readonly #site: string

  constructor(driver: Driver, site: string) {
    this.#driver = driver
    this.#site = site
  }

  /** Opens a page as it is. */
  async visit(path: string): Promise<void> {
    await this.#driver.open(this.#site + path)
  }

  /** Opens a page and waits until the app runs on it. */
  async open(path: string): Promise<void> {
    await this.visit(path)
    await expect.poll(() => this.#driver.run(isHydrated), { message: 'the app runs' }).toBe(true)
  }

  async back(): Promise<void> {
    await this.#driver.back()
  }

  async forward(): Promise<void> {
    await this.#driver.forward()
  }

  /**
   * Presses what is there, once it stands still and nothing lies over it; again, as a reader would, where the page moved
   * between the look and the press, so that the press met something else.
   */
  async click(...steps: Step[]): Promise<void> {
    let last: Place | null = null
    const pressed = async () => {
      const before = last
      last = (await this.#ask(steps, 'place')) as Place | null
      if (last === null || last.x !== before?.x || last.y !== before.y) return false
      await this.#ask(steps, 'awaitPress')
      await this.#driver.pressAt(last.x, last.y)
      return this.#driver.run(pressHasCome)
    }
    await expect.poll(pressed, { message: `stands still and can be pressed: ${wordsOf(steps)}` }).toBe(true)
  }

  /** Scrolls to what is there: charts come once they are in view. */
  async bring(...steps: Step[]): Promise<void> {
    await this.sees(...steps)
    await this.#ask(steps, 'place')
  }

  async press(...keys: Key[]): Promise<void> {
    for (const key of keys) await this.#driver.pressKey(key)
  }

  /** Presses a key again and again, until something is there. */
  async pressUntil(key: Key, ...steps: Step[]): Promise<void> {
    const pressed = async () => {
      if ((await this.count(...steps)) > 0) return true
      await this.press(key)
      return false
    }
    await expect.poll(pressed, { message: `is there after ${key}: ${wordsOf(steps)}` }).toBe(true)
  }

  async type(text: string): Promise<void> {
    await this.#driver.type(text)
  }

  /** Gives the focus to what is there, as a tab would. */
  async focus(css: string): Promise<void> {
    await this.sees({ css })
    await this.#driver.run((selector) => document.querySelector<HTMLElement>(selector)?.focus(), css)
  }

  async count(...steps: Step[]): Promise<number> {
    return (await this.#ask(steps, 'count')) as number
  }

  async texts(...steps: Step[]): Promise<string[]> {
    return (await this.#ask(steps, 'texts')) as string[]
  }

  /** Path, query and fragment of the page. */
  address(): Promise<string> {
    return this.#driver.run(() => location.pathname + location.search + location.hash)
  }

  run<Answer>(inPage: () => Answer): Promise<Answer> {
    return this.#driver.run(inPage)
  }

  /** Waits until one or more of it are there. */
  async sees(...steps: Step[]): Promise<void> {
    await expect.poll(() => this.count(...steps), { message: `is there: ${wordsOf(steps)}` }).toBeGreaterThan(0)
  }

  /** Waits until there are as many. */
  async counts(wanted: number, ...steps: Step[]): Promise<void> {
    await expect.poll(() => this.count(...steps), { message: `as many: ${wordsOf(steps)}` }).toBe(wanted)
  }

  /** Waits until the address is this one. */
  async isAt(wanted: string | RegExp): Promise<void> {
    const isThere = (address: string) => (typeof wanted === 'string' ? address === wanted : wanted.test(address))
    await expect.poll(() => this.address(), { message: `the address: ${wanted}` }).toSatisfy(isThere)
  }

  /** Waits until a field holds this text. */
  async holds(text: string, ...steps: Step[]): Promise<void> {
    await expect.poll(() => this.#ask(steps, 'value'), { message: `holds: ${wordsOf(steps)}` }).toBe(text)
  }

  /** Waits until the focus is there. */
  async isFocused(...steps: Step[]): Promise<void> {
    await expect.poll(() => this.#ask(steps, 'isFocused'), { message: `has the focus: ${wordsOf(steps)}` }).toBe(true)
  }

  /** Waits until it is in the window. */
  async isInView(...steps: Step[]): Promise<void> {
    await expect.poll(() => this.#ask(steps, 'isInView'), { message: `is in view: ${wordsOf(steps)}` }).toBe(true)
  }

  /** What went wrong on the pages since it was last asked. */
  faults(): Promise<string[]> {
    return this.#driver.run(takeFaults)
  }

  #ask(steps: readonly Step[], question: Question): Promise<unknown> {
    return this.#driver.run(ask, steps, question)
  }
}

function wordsOf(steps: readonly Step[]): string {
  return steps.map((step) => Object.values(step).join(' ')).join(' > ')
}

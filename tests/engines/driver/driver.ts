/** The few things that a journey asks of a browser, which the drivers of all engines can do. */
export type Driver = {
  version: string
  /** Opens an address and waits until it has loaded. */
  open: (address: string) => Promise<void>
  back: () => Promise<void>
  forward: () => Promise<void>
  /** Runs a function within the page; it can use nothing but what it is given. */
  run: <Given extends unknown[], Answer>(inPage: (...given: Given) => Answer, ...given: Given) => Promise<Answer>
  /** Presses the mouse's button at a place of the window. */
  pressAt: (x: number, y: number) => Promise<void>
  /** Presses a key for whatever has the focus. */
  pressKey: (key: Key) => Promise<void>
  type: (text: string) => Promise<void>
  end: () => Promise<void>
}

export type Key = 'ArrowDown' | 'ArrowRight' | 'Enter' | 'Escape' | 'Tab' | '/' | '+' | '0'

/** The programs that an engine is made of, by what each is for. */
export type Programs<Part extends string = string> = Record<Part, string>

/** The window of all journeys, wide enough for the arrangement of a desktop. */
export const windowSize = { width: 1280, height: 900 }

/** What the pages of both engines are told of time, as in the tests of the other browser. */
export const environment = { TZ: 'America/Santiago' }

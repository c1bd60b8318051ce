/** What the journeys of two engines leave out because their drivers cannot do it; docs/browsers.md has the same table. */
const limits: readonly { what: string; engines: string; instead: string }[] = [
  {
    what: 'Touch: taps, pinches, swipes',
    engines: 'Firefox (BiDi on a desktop reports no touch screen), WebKitGTK (its driver has no touch pointers)',
    instead: 'Chromium, `tests/browser/**/*-touch.spec.ts`, `search-phone.spec.ts`',
  },
  {
    what: 'The console before the first script of a page, and messages of the browser itself',
    engines: 'WebKitGTK (no BiDi), and Firefox alike',
    instead:
      'a script at the head of each page notes errors, rejections, `console.error`, `console.warn`, policy violations',
  },
  {
    what: 'Requests: held back, changed, refused; other sites',
    engines: 'WebKitGTK (nothing in its protocol)',
    instead: 'Chromium, `tests/browser/pages/failures*.spec.ts`',
  },
  {
    what: 'Dark ground, print, forced colours, reduced motion',
    engines: 'WebKitGTK (no emulation of media), Firefox (not by this driver)',
    instead: 'Chromium',
  },
  {
    what: 'Language of the browser',
    engines: 'WebKitGTK (that of the machine)',
    instead: 'the address says the language; Firefox and Chromium ask for Spanish',
  },
  {
    what: 'Files and clipboard: downloads, copying',
    engines: 'Firefox, WebKitGTK (no permission can be granted)',
    instead: 'Chromium, `tests/browser/entry/share*.spec.ts`',
  },
  {
    what: 'Safari itself, on macOS and iOS',
    engines: 'WebKitGTK shares its engine, not its window and gestures',
    instead: 'nothing: not tested',
  },
]

/** The table as docs/browsers.md has it. */
export const limitsInWords: readonly string[] = [
  '| what | which driver cannot | tested instead by |',
  '| --- | --- | --- |',
  ...limits.map(({ what, engines, instead }) => `| ${what} | ${engines} | ${instead} |`),
]

import { phone, test } from './support.ts'

/** The same tests on a desktop and on a phone, on both grounds. */
export function onEachLook(tests: () => void): void {
  for (const [device, options] of [
    ['desktop', {}],
    ['phone', phone],
  ] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test.describe(`${colorScheme}, ${device}`, () => {
        test.use({ ...options, colorScheme })
        tests()
      })
    }
  }
}

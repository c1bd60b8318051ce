/** The oldest browsers for which code and styles are made; docs/browsers.md says it to people. */
export const oldestBrowsers = { chrome: 100, edge: 100, firefox: 102, safari: 15.4, ios: 15.4 } as const

/**
 * The same as Vite's option `build.target` has it. Safari before 16 knows all syntax that 16 does, but takes the variables of
 * class fields whose initial value has parentheses for others (https://webkit.org/b/236843); the bundler would rewrite every
 * class for that, 0.9 kB of each first page. tests/built/builtIns.test.ts holds that no class has such a field.
 */
export const buildTarget = Object.entries({ ...oldestBrowsers, safari: 16, ios: 16 }).map(
  ([name, version]) => name + version,
)

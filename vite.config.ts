import { defineConfig } from 'vitest/config'
import { plugins } from '#src/build/plugins.ts'
import { classNames } from '#src/build/vite/classNames.ts'
import { codeSplitting } from '#src/build/vite/codeSplitting.ts'
import { buildTarget } from '#src/build/vite/oldestBrowsers.ts'

export default defineConfig({
  plugins: plugins({ isUnitTest: Boolean(process.env.VITEST) }),
  css: { modules: { generateScopedName: classNames(import.meta.dirname) } },
  build: {
    manifest: true,
    target: buildTarget,
    // Browsers that do not know modulepreload (Safari before 17) fetch a module when it is imported: its polyfill only
    // fetches it sooner, and every reader would load it.
    modulePreload: { polyfill: false },
    // Every first page lists the names of all files of code and styles, which hardly compress: they are eight hexadecimal
    // digits of a hash alone. dist/.vite/manifest.json says which file is which.
    rolldownOptions: {
      output: {
        codeSplitting,
        hashCharacters: 'hex',
        chunkFileNames: 'assets/[hash].js',
        entryFileNames: 'assets/[hash].js',
        assetFileNames: 'assets/[hash][extname]',
      },
    },
  },
  preview: { port: 4173 },
  test: {
    // Beside other work on two cores the slowest take 20 s: properties, reads of all pages, the first journey of a file,
    // which waits for the code of the app. A test that hangs still fails.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'logic',
          environment: 'node',
          include: ['{src,tests}/**/*.test.ts'],
          exclude: ['tests/built/**', 'tests/engines/*.test.ts', 'tests/grown/**', 'tests/interop/**'],
          setupFiles: ['tests/setRecord.ts'],
        },
      },
      // What an editor can do to the record: check, build and the tests above on a copy of it. `npm run test:grown`.
      {
        extends: true,
        test: {
          name: 'grown',
          environment: 'node',
          include: ['tests/grown/*.test.ts'],
          setupFiles: ['tests/setRecord.ts'],
          testTimeout: 900_000,
        },
      },
      // Reads the files of a build, which comes first: `npm run test:pages`.
      {
        extends: true,
        test: {
          name: 'pages',
          environment: 'node',
          include: ['tests/built/*.test.ts'],
          setupFiles: ['tests/setRecord.ts'],
        },
      },
      // The same for a build that is told its public address, which lies below a path.
      {
        extends: true,
        test: {
          name: 'pages-public',
          environment: 'node',
          include: ['tests/built/*.test.ts'],
          setupFiles: ['tests/setRecord.ts'],
          globalSetup: ['tests/built/buildPublicSite.ts'],
          env: { TEST_SITE: 'public' },
        },
      },
      // The built site in other engines than that of the browser tests: `npm run test:engines`.
      {
        extends: true,
        test: {
          name: 'engines',
          environment: 'node',
          include: ['tests/engines/*.test.ts'],
          setupFiles: ['tests/setRecord.ts'],
          globalSetup: ['tests/engines/globalSetup.ts'],
          // For a machine three times slower than an idle one, as in the browser tests.
          testTimeout: 300_000,
          expect: { poll: { timeout: 60_000, interval: 50 } },
        },
      },
      // Programs of others read the files of a build: `npm run test:interop`.
      {
        extends: true,
        test: {
          name: 'interop',
          environment: 'node',
          include: ['tests/interop/*.test.ts'],
          setupFiles: ['tests/setRecord.ts'],
          globalSetup: ['tests/interop/getPrograms.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          environment: 'jsdom',
          include: ['{src,tests}/**/*.test.tsx'],
          setupFiles: ['tests/setRecord.ts', 'tests/setup.ts'],
          css: { modules: { classNameStrategy: 'non-scoped' } },
        },
      },
    ],
  },
})

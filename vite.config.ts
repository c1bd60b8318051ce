import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { contentSecurityPolicy } from './plugins/contentSecurityPolicy.ts'
import { dataset } from './plugins/dataset.ts'
import { embeds } from './plugins/embeds.ts'
import { paintFirst } from './plugins/paintFirst.ts'
import { precompress } from './plugins/precompress.ts'
import { prerender } from './plugins/prerender.ts'
import { previewPages } from './plugins/previewPages.ts'
import { publishData } from './plugins/publishData.ts'
import { sharePictures } from './plugins/sharePictures.ts'
import { siteAddress } from './plugins/siteAddress.ts'
import { siteBase } from './plugins/siteBase.ts'

export default defineConfig({
  // Unit tests bring their own data and need no page.
  plugins: [
    react(),
    ...(process.env.VITEST
      ? []
      : [
          siteBase(),
          siteAddress(),
          dataset(),
          publishData(),
          sharePictures(),
          paintFirst(),
          contentSecurityPolicy(),
          embeds(),
          prerender(),
          previewPages(),
          precompress(),
        ]),
  ],
  build: {
    manifest: true,
    // What the first page needs is one file: cut along the lines of what later code shares, it packs worse by 5 %.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } },
  },
  preview: { port: 4173 },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'logic',
          environment: 'node',
          include: ['{src,plugins,tests}/**/*.test.ts'],
          exclude: ['tests/built/**'],
          testTimeout: 30_000, // properties take seconds where the machine is busy
        },
      },
      // Reads the files of a build, which comes first: `npm run test:pages`.
      {
        extends: true,
        test: { name: 'pages', environment: 'node', include: ['tests/built/*.test.ts'], testTimeout: 60_000 },
      },
      // The same for a build that is told its public address, which lies below a path.
      {
        extends: true,
        test: {
          name: 'pages-public',
          environment: 'node',
          include: ['tests/built/*.test.ts'],
          testTimeout: 60_000,
          globalSetup: ['tests/built/buildPublicSite.ts'],
          env: { TEST_SITE: 'public' },
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          environment: 'jsdom',
          include: ['{src,tests}/**/*.test.tsx'],
          setupFiles: ['tests/setup.ts'],
          testTimeout: 30_000, // the first of a file waits for the code of the app, on a busy machine for some seconds
          css: { modules: { classNameStrategy: 'non-scoped' } },
        },
      },
    ],
  },
})

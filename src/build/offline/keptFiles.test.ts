import { describe, expect, it } from 'vitest'
import { keptFiles } from './keptFiles.ts'

const manifest = {
  'index.html': {
    file: 'a/first.js',
    css: ['a/first.css'],
    assets: ['a/inter.woff2'],
    dynamicImports: ['src/page.ts', 'src/app/boot/embedRoutes.tsx'],
  },
  'src/page.ts': { file: 'a/page.js', imports: ['_shared.js'], dynamicImports: ['src/features/charts/pictures.ts'] },
  '_shared.js': { file: 'a/shared.js' },
  'src/features/charts/pictures.ts': { file: 'a/pictures.js', imports: ['_recharts.js', '_shared.js'] },
  '_recharts.js': { file: 'a/recharts.js' },
  'src/app/boot/embedRoutes.tsx': { file: 'a/embeds.js' },
}

describe(keptFiles, () => {
  it('has the files of all chunks that the app may load, but for pictures of charts and embeds', () => {
    expect(keptFiles(manifest)).toEqual(['a/first.css', 'a/first.js', 'a/inter.woff2', 'a/page.js', 'a/shared.js'])
  })

  it('refuses a build in which what is left out has another name', () => {
    const { 'src/features/charts/pictures.ts': _, ...renamed } = manifest
    expect(() => keptFiles(renamed)).toThrow('src/features/charts/pictures.ts')
  })
})

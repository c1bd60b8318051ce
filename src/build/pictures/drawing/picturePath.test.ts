import { describe, expect, it } from 'vitest'
import type { Page } from '#src/url/paths.ts'
import { picturePath } from './picturePath.ts'

describe(picturePath, () => {
  it.each<[Page, string]>([
    [{ name: 'dashboard' }, 'share/en/dashboard.png'],
    [{ name: 'move', id: 'quito' }, 'share/en/move-quito.png'],
    [{ name: 'country', id: 'EC' }, 'share/en/country-EC.png'],
    [{ name: 'sources' }, 'share/en/sources.png'],
  ])('of %j', (page, path) => {
    expect(picturePath(page, 'en')).toBe(path)
  })
})

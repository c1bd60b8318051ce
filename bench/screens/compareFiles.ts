/** Compares the pictures that two builds hold as files: the ones that other sites show when a page is shared. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { comparePictures } from './comparePictures.ts'
import { differenceInWords } from './report.ts'

/** How many there are in both, and a line for each that differs or is in one build only. */
export async function compareFiles(page: Page, before: string, after: string) {
  const [former, latter] = [picturesIn(before), picturesIn(after)]
  const lines: string[] = []
  for (const file of former.filter((name) => !latter.includes(name))) lines.push(`${file}: only before`)
  for (const file of latter.filter((name) => !former.includes(name))) lines.push(`${file}: only after`)
  const common = former.filter((name) => latter.includes(name))
  for (const file of common) {
    const found = await comparePictures(page, readFileSync(join(before, file)), readFileSync(join(after, file)))
    if (found) lines.push(`${file}: ${differenceInWords(found)}`)
  }
  return { count: common.length, lines }
}

function picturesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.png'))
    .toSorted()
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { publishedList } from '#src/record/ids/publishIds.ts'
import { gitIn } from '../../../tests/builders/gitIn.ts'
import { earlierLists } from './earlierLists.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lists-'))
  mkdirSync(join(root, 'data'))
})
afterEach(() => rmSync(root, { recursive: true }))

function commit(text: string) {
  writeFileSync(join(root, publishedList), text)
  gitIn(root, 'add', '.')
  gitIn(root, 'commit', '-m', text)
}

describe(earlierLists, () => {
  it('is the list at HEAD, without uncommitted changes', () => {
    gitIn(root, 'init', '-b', 'main')
    commit('first')
    writeFileSync(join(root, publishedList), 'edited')
    expect(earlierLists(root)).toContainEqual({ commit: 'HEAD', text: 'first' })
  })

  it('includes the list at the merge base with the shared branch', () => {
    gitIn(root, 'init', '-b', 'main')
    commit('first')
    gitIn(root, 'checkout', '-b', 'beside')
    commit('second')
    expect(earlierLists(root)).toEqual([
      { commit: 'HEAD', text: 'second' },
      { commit: 'main', text: 'first' },
    ])
  })

  it('is empty outside a git repository', () => {
    expect(earlierLists(root)).toEqual([])
  })
})

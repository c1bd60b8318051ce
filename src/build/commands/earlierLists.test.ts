import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { publishedList } from '#src/record/ids/publishIds.ts'
import { earlierLists } from './earlierLists.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lists-'))
  mkdirSync(join(root, 'data'))
})
afterEach(() => rmSync(root, { recursive: true }))

/** Apart from the settings of whoever runs the tests, and from a repository that is at work just now. */
function git(...args: string[]) {
  const who = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org']
  const env = { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null' }
  execFileSync('git', [...who, ...args], { cwd: root, stdio: 'ignore', env })
}

function commit(text: string) {
  writeFileSync(join(root, publishedList), text)
  git('add', '.')
  git('commit', '-m', text)
}

describe(earlierLists, () => {
  it('is the list at HEAD, without uncommitted changes', () => {
    git('init', '-b', 'main')
    commit('first')
    writeFileSync(join(root, publishedList), 'edited')
    expect(earlierLists(root)).toContainEqual({ commit: 'HEAD', text: 'first' })
  })

  it('includes the list at the merge base with the shared branch', () => {
    git('init', '-b', 'main')
    commit('first')
    git('checkout', '-b', 'beside')
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

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { gitIn } from '../../../tests/builders/gitIn.ts'
import { publishedMoves } from './publishedMoves.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'moves-'))
  mkdirSync(join(root, 'data/moves'), { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true }))

function write(text: string, id = 'quito') {
  writeFileSync(join(root, `data/moves/${id}.json`), text)
}

function commit(text: string) {
  write(text)
  gitIn(root, 'add', '.')
  gitIn(root, 'commit', '-m', text)
}

const quito = (text: string) => [{ path: 'data/moves/quito.json', text }]

describe(publishedMoves, () => {
  it('are those that were edited since the last commit of the shared branch, as they were', () => {
    gitIn(root, 'init', '-b', 'main')
    commit('first')
    expect(publishedMoves(root)).toEqual([])
    write('edited')
    write('new', 'lima')
    expect(publishedMoves(root)).toEqual(quito('first'))
  })

  it('are as they were where a branch left the shared one, whatever was committed since', () => {
    gitIn(root, 'init', '-b', 'main')
    commit('first')
    gitIn(root, 'checkout', '-b', 'beside')
    commit('second')
    write('third')
    expect(publishedMoves(root)).toEqual(quito('first'))
  })

  it('are those of the last commit where no branch is shared', () => {
    gitIn(root, 'init', '-b', 'alone')
    commit('first')
    write('edited')
    expect(publishedMoves(root)).toEqual(quito('first'))
  })

  it('are none outside a git repository', () => {
    write('first')
    expect(publishedMoves(root)).toEqual([])
  })
})

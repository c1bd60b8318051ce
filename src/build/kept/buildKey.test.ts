import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { compileDataset } from '#src/record/compile/compile.ts'
import { parseCompiled } from '#src/record/load/compiledTimeline.ts'
import { aMoveFile, aRecordFile } from '../../../tests/builders/dataFiles.ts'
import { aPublishInput } from '../../../tests/builders/publishInput.ts'
import type { PublishedRecord } from '../vite/readRecord.ts'
import { buildKey } from './buildKey.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'key-'))
  write('src/app/main.tsx', 'start()')
})

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

function aRecordOf(...files: Parameters<typeof aPublishInput>): PublishedRecord {
  const { dataset, timeline } = aPublishInput(...files)
  const compiled = compileDataset(dataset, () => 'hash')
  return { dataset, compiled, timeline, loaded: parseCompiled(compiled) }
}

function key(record = aRecordOf(aMoveFile()), base = '/', minify = true): string {
  const code = { minify, cssMinify: minify, sourcemap: false, target: 'es2022', assetsInlineLimit: 4096 }
  const config = { root, base, mode: 'production', env: {}, define: {}, build: code }
  return buildKey(config, record, { precompress: false, pictures: 'changed', drafts: false }, 'https://example.org/')
}

describe(buildKey, () => {
  it('changes with sources, packages, settings and the facts of the record', () => {
    const keys = [
      key(),
      key(aRecordOf(aMoveFile()), '/kast/'),
      key(aRecordOf(aMoveFile()), '/', false),
      key(aRecordOf(aRecordFile({ firstDay: '2025-12-01' }), aMoveFile())),
    ]
    for (const path of ['src/app/main.tsx', 'index.html', 'public/icon.svg', 'package-lock.json']) {
      write(path, 'another')
      keys.push(key())
    }
    expect(new Set(keys).size).toBe(8)
  })

  it('does not change with moves or tests', () => {
    const before = key()
    write('src/app/main.test.tsx', 'a test')
    expect(key(aRecordOf(aMoveFile({ kind: 'call', places: [] })))).toBe(before)
  })
})

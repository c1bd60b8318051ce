/**
 * Imports moves from a file: `npm run import -- FILE --out FOLDER [--map MAP.json] [--record FOLDER] [--only COLUMN=VALUE]
 * [--language es|en] [--locale es|en] [--write]`. docs/data.md says what it reads. Without --write it only says, row by row,
 * what would be written and why not.
 */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { setRecord } from '#src/domain/currentRecord.ts'
import { localeIds } from '#src/domain/vocabulary.ts'
import { todayOf } from '#src/record/check/todayOf.ts'
import { recordFactsOf } from '#src/record/compile/recordFacts.ts'
import { parsed } from '#src/record/ids/parsed.ts'
import { recordSchema } from '#src/record/recordSchema.ts'
import type { Plan } from '../import/apply/planImport.ts'
import { type TargetRecord, targetRecord } from '../import/apply/targetRecord.ts'
import { HalfWritten, type NewFile, writeAll } from '../import/apply/writeAll.ts'
import { importFile } from '../import/importFile.ts'
import { parseOnly } from '../import/read/onlyRows.ts'
import { report } from '../import/report.ts'
import { importTexts } from '../import/texts.ts'
import { messageLocale } from '../messageLocale.ts'
import { optionsOf } from './optionsOf.ts'

const usage =
  'npm run import -- FILE --out FOLDER [--map MAP.json] [--record FOLDER] [--only COLUMN=VALUE] [--language es|en] [--locale es|en] [--write]'
const accepted = {
  options: {
    out: { type: 'string' },
    map: { type: 'string' },
    record: { type: 'string' },
    only: { type: 'string' },
    language: { type: 'string' },
    locale: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
  unnamed: 1,
} as const
const options = optionsOf(usage, accepted, () => {
  const { values, positionals } = parseArgs({
    args: process.argv.slice(3),
    allowPositionals: true,
    options: accepted.options,
  })
  const [file] = positionals
  if (file === undefined) throw new Error('FILE')
  if (values.out === undefined) throw new Error('--out')
  const only = values.only === undefined ? null : parseOnly(values.only)
  if (values.only !== undefined && only === null) throw new Error(`--only=${values.only}`)
  const language = localeIds.find((id) => id === values.language) ?? null
  if (values.language !== undefined && language === null) throw new Error(`--language=${values.language}`)
  return { ...values, file, out: values.out, only, language, locale: messageLocale(values.locale) }
})
const { file, map, only, language, locale } = options
const faults = [file, ...(map === undefined ? [] : [map])].flatMap((path) => faultOfPath(path) ?? [])
if (faults[0] === undefined) importInto(file, options.out.replace(/\/+$/, ''))
else refuse(faults[0])

/** In words why there is nothing to read at a path; null where a file is. */
function faultOfPath(path: string): string | null {
  const t = importTexts(locale)
  if (!existsSync(path)) return t.noFile(path, process.cwd())
  return statSync(path).isDirectory() ? t.folder(path) : null
}

function importInto(path: string, folder: string): void {
  const target = targetRecord(folder, options.record ?? null)
  const facts = parsed(target?.files.find((own) => own.path === 'data/record.json')?.text ?? '', recordSchema)[0]
  if (!target || !facts) {
    const { wrong, cure } = importTexts(locale).noRecord
    return refuse(`${folder}: ${wrong}\n${cure}`)
  }
  setRecord(recordFactsOf(facts))
  const { reading, plan } = importFile(readFileSync(path), target.files, {
    path,
    map: map === undefined ? null : readFileSync(map, 'utf8'),
    only,
    language,
    today: todayOf(target.files),
  })
  const isWritten = options.write && plan.files.length > 0
  try {
    if (isWritten) writeAll(folder, filesBelow(target, plan))
  } catch (error) {
    const { failed, halfWritten } = importTexts(locale)
    const say = error instanceof HalfWritten ? halfWritten : failed
    return refuse(say(error instanceof Error ? error.message : String(error)))
  }
  process.stdout.write(report({ reading, plan, folder, isWritten, locale }))
  if (plan.faults.length > 0) process.exitCode = 1
}

/** The files to write by their paths below the folder: of a new record all of it. */
function filesBelow({ files, isNew }: TargetRecord, plan: Plan): NewFile[] {
  const planned = new Set(plan.files.map(({ path }) => path))
  const begun = isNew ? files.filter(({ path }) => !planned.has(path)) : []
  return [...begun.map(({ path, text }) => ({ path, text, before: null })), ...plan.files].map(
    ({ path, text, before }) => ({ path: path.slice('data/'.length), text, before: isNew ? null : before }),
  )
}

function refuse(words: string): void {
  process.stdout.write(`${words}\n`)
  process.exitCode = 1
}

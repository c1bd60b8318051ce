import { createContext, use } from 'react'
import { formatPath } from '#src/record/check/formatPath.ts'
import type { Problem } from '#src/record/problem.ts'
import type { DeskRecord, Suggestion } from '../deskProtocol.ts'
import type { Json, JsonObject, JsonPath } from '../draft/json.ts'

/** What every control of the form needs. */
export type DeskForm = {
  record: DeskRecord
  draft: JsonObject
  /** Of the draft's own file. */
  problems: readonly Problem[]
  /** Undefined takes a field out. */
  change: (path: JsonPath, value: Json | undefined) => void
}

export const DeskContext = createContext<DeskForm | null>(null)

/** Throws outside the form. */
export function useDeskForm(): DeskForm {
  const form = use(DeskContext)
  if (!form) throw new Error('a control of the desk stands outside its form')
  return form
}

/** The id of the element in which a field is edited, or of the group around it. */
export function fieldId(path: JsonPath): string {
  return `field:${formatPath(path)}`
}

/** The problems of a field itself, and of its languages where it is a text. */
export function problemsAt(problems: readonly Problem[], path: JsonPath): Problem[] {
  const own = formatPath(path)
  return problems.filter((problem) => problem.path === own)
}

/** Whether one of the problems is an error: a warning leaves a field valid. */
export function haveError(problems: readonly Problem[]): boolean {
  return problems.some(({ level }) => level === 'error')
}

/** What the record knows at a field of the form. */
export function suggestionsAt({ known }: DeskRecord, path: JsonPath): readonly Suggestion[] {
  return known[path.filter((step) => typeof step === 'string').join('.')] ?? []
}

/** Checks a file against its schema and words what zod finds for editors. */
import type { z } from 'zod'
import { type FileKind, fileKinds } from '../schema.ts'
import type { Finding } from './corpus.ts'
import { type JsonDocument, type JsonPath, offsetOfName, repeatedFields } from './jsonDocument.ts'
import { listWords, nearest } from './nearest.ts'
import { fieldNames, memberOf, schemaAt, sourceBranch } from './schemaAt.ts'
import { nameOfField, shapeWords } from './shape/shapeWords.ts'

type Issue = z.core.$ZodIssue

/** What is wrong with the shape of a file: missing, unknown and malformed fields. */
export function shapeFindings(file: string, kind: FileKind, { root, value }: JsonDocument): Finding[] {
  const { schema } = fileKinds[kind]
  const repeated = repeatedFields(root).map((path) => ({
    file,
    path,
    wrong: {
      es: `El campo ${nameOfField(path).es} está dos veces en un mismo objeto, y solo contaría el último.`,
      en: `The field ${nameOfField(path).en} stands twice in one object, and only the last one would count.`,
    },
    cure: { es: 'Deje uno de los dos.', en: 'Keep one of the two.' },
    offset: offsetOfName(root, path),
  }))
  const issues = issuesOf(schema, kind, value)
  const unknown = issues.flatMap((issue) => unknownFields(schema, issue, value))
  const misspelt = new Set(unknown.map(({ meant }) => meant))
  return [
    ...repeated,
    ...unknown.map(({ path, wrong, cure }) => ({ file, path, wrong, cure, offset: offsetOfName(root, path) })),
    ...issues
      .filter(({ code, path }) => code !== 'unrecognized_keys' && !misspelt.has(JSON.stringify(path)))
      .map((issue) => {
        const { wrong, cure } = shapeWords(schema, issue, value)
        return { file, path: pathOf(issue), wrong, cure }
      }),
  ]
}

/** The issues of a value. Those of a source come from the branch of the union that it most likely belongs to. */
export function issuesOf(schema: z.ZodType, kind: FileKind, value: unknown): Issue[] {
  const issues = schema.safeParse(value).error?.issues ?? []
  const isOfSource = ({ path }: Issue) => kind === 'move' && path[0] === 'sources' && path.length > 1
  const sources = memberOf(value, 'sources')
  return [
    ...issues.filter((issue) => !isOfSource(issue)),
    ...[...new Set(issues.filter(isOfSource).map(({ path }) => Number(path[1])))].flatMap((index) => {
      const source = memberOf(sources, index)
      const found = sourceBranch(source).safeParse(source).error?.issues ?? []
      return found.map((issue) => Object.assign(issue, { path: ['sources', index, ...issue.path] }))
    }),
  ]
}

/** The places of missing fields that are there under a misspelt name. */
export function misspeltFields(schema: z.ZodType, issues: readonly Issue[], value: unknown): JsonPath[] {
  return issues.flatMap((issue) =>
    unknownFields(schema, issue, value).flatMap(({ meant }) => (meant ? [JSON.parse(meant) as JsonPath] : [])),
  )
}

/** Fields the schema does not know. `meant` is the path of the missing field of which it may be a misspelling. */
function unknownFields(schema: z.ZodType, issue: Issue, value: unknown) {
  if (issue.code !== 'unrecognized_keys') return []
  const parent = pathOf(issue)
  const place = schemaAt(schema, parent, value)
  const names = place ? fieldNames(branchOf(place.schema, parent, value)) : []
  const known = names.filter((name) => name !== '$schema')
  const listed = listWords(known, 'and')
  const object = parent.reduce(memberOf, value)
  const free = known.filter((name) => memberOf(object, name) === undefined)
  return issue.keys.map((key) => {
    const near = nearest(key, free)
    return {
      path: [...parent, key],
      meant: near && JSON.stringify([...parent, near]),
      wrong: { es: `Aquí no va ningún campo "${key}".`, en: `There is no field "${key}" here.` },
      cure: near
        ? { es: `Escriba "${near}" en su lugar.`, en: `Write "${near}" in its place.` }
        : {
            es: `Quítelo; los campos que pueden ir aquí son ${listed.es}.`,
            en: `Remove it; the fields that can stand here are ${listed.en}.`,
          },
    }
  })
}

function branchOf(schema: z.ZodType, path: JsonPath, value: unknown): z.ZodType {
  return fieldNames(schema).length > 0 ? schema : sourceBranch(path.reduce(memberOf, value))
}

function pathOf({ path }: Issue): JsonPath {
  return path as JsonPath // a file made from JSON has no symbols as keys
}

import type { Plugin, ResolvedConfig } from 'vite'
import { coverageNotesOf } from '#src/record/compile/coverageNotes.ts'
import { phaseDefinitionsOf, themeNotesOf } from '#src/record/compile/recordFacts.ts'
import { themeStyles } from '../themeStyles.ts'
import { type PublishedRecord, readRecord } from './readRecord.ts'
import { showsDrafts } from './showsDrafts.ts'

const factsName = 'virtual:record'
const methodName = 'virtual:method'
const stylesName = 'virtual:themes.css'
/** Without a leading NUL, which Vite's own handling of styles does not expect. */
const stylesId = '/@record/themes.css'
const factsId = `\0${factsName}`
const methodId = `\0${methodName}`
const moduleIds: readonly string[] = [factsId, methodId, stylesId]

/**
 * Virtual modules with the facts of the record and the colours of its themes, which the app needs before any data. `read`
 * gives the record of the project at a root.
 */
export function recordModules(read: typeof readRecord = readRecord): Plugin {
  let config: ResolvedConfig
  return {
    name: 'record-modules',
    configResolved(resolved) {
      config = resolved
    },
    resolveId(name) {
      if (name === factsName || name === methodName) return `\0${name}`
      return name === stylesName ? stylesId : null
    },
    load(id) {
      return moduleIds.includes(id) ? (recordModuleTexts(read(config.root, showsDrafts(config)))[id] ?? null) : null
    },
    configureServer(server) {
      // Before the page reloads after an edit, which the dataset plugin triggers.
      server.watcher.on('all', () => {
        for (const id of moduleIds) {
          const module = server.moduleGraph.getModuleById(id)
          if (module) server.moduleGraph.invalidateModule(module)
        }
      })
    },
  }
}

/** The text of each module, by its id: all of the record that goes into the code of the app. */
export function recordModuleTexts({ compiled, dataset }: PublishedRecord): Readonly<Record<string, string>> {
  const method = {
    method: dataset.method,
    coverage: coverageNotesOf(dataset),
    themeNotes: themeNotesOf(dataset),
    phaseDefinitions: phaseDefinitionsOf(dataset),
  }
  return {
    [factsId]: `export const record = ${JSON.stringify(compiled.record)}`,
    [methodId]: Object.entries(method)
      .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`)
      .join('\n'),
    [stylesId]: themeStyles(dataset.themes),
  }
}

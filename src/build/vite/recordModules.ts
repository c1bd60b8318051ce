import type { Plugin, ResolvedConfig } from 'vite'
import { phaseDefinitionsOf, themeNotesOf } from '#src/record/compile/recordFacts.ts'
import { themeStyles } from '../themeStyles.ts'
import { readRecord } from './readRecord.ts'

const factsName = 'virtual:record'
const methodName = 'virtual:method'
const stylesName = 'virtual:themes.css'
/** Without a leading NUL, which Vite's own handling of styles does not expect. */
const stylesId = '/@record/themes.css'

/** Virtual modules with the facts of the record and the colours of its themes, which the app needs before any data. */
export function recordModules(): Plugin {
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
      if (id === `\0${factsName}`)
        return `export const record = ${JSON.stringify(readRecord(config.root).compiled.record)}`
      if (id === `\0${methodName}`) {
        const { dataset } = readRecord(config.root)
        const { method } = dataset
        return Object.entries({
          method,
          themeNotes: themeNotesOf(dataset),
          phaseDefinitions: phaseDefinitionsOf(dataset),
        })
          .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`)
          .join('\n')
      }
      return id === stylesId ? themeStyles(readRecord(config.root).dataset.themes) : null
    },
    configureServer(server) {
      // Before the page reloads after an edit, which the dataset plugin triggers.
      server.watcher.on('all', () => {
        for (const id of [`\0${factsName}`, `\0${methodName}`, stylesId]) {
          const module = server.moduleGraph.getModuleById(id)
          if (module) server.moduleGraph.invalidateModule(module)
        }
      })
    },
  }
}

/**
 * Builds the site: `npm run build -- [--precompress] [--pictures=changed|all|none] [--drafts] [--outDir FOLDER]
 * [--base PATH] [--logLevel LEVEL]`. The last three are Vite's own.
 */
import { relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { createBuilder, type LogLevel } from 'vite'
import { pictureChoices, type SiteOptions, usualOptions } from '../siteOptions.ts'

const logLevels: readonly LogLevel[] = ['info', 'warn', 'error', 'silent']

const { values } = parseArgs({
  args: process.argv.slice(3), // behind the name of this file
  options: {
    precompress: { type: 'boolean', default: usualOptions.precompress },
    pictures: { type: 'string', default: usualOptions.pictures },
    drafts: { type: 'boolean', default: usualOptions.drafts },
    outDir: { type: 'string' },
    base: { type: 'string' },
    logLevel: { type: 'string', default: 'info' },
  },
})

if (values.outDir !== undefined && !relative(resolve(values.outDir), process.cwd()).startsWith('..')) {
  throw new Error(
    `--outDir=${values.outDir} is the folder of the project or holds it, and a build removes what it did not make there; give a folder of its own, such as dist`,
  )
}
process.env.NODE_ENV = 'production' // what runs this file is Vite's runner, which sets "development"
const site: SiteOptions = {
  precompress: values.precompress,
  pictures: oneOf(pictureChoices, values.pictures, '--pictures'),
  drafts: values.drafts,
}
const builder = await createBuilder({
  site,
  logLevel: oneOf(logLevels, values.logLevel, '--logLevel'),
  ...(values.base !== undefined && { base: values.base }),
  ...(values.outDir !== undefined && { build: { outDir: values.outDir, emptyOutDir: true } }),
})
await builder.buildApp()

function oneOf<Value extends string>(known: readonly Value[], asked: string, option: string): Value {
  const found = known.find((value) => value === asked)
  if (!found) throw new Error(`${option}=${asked} is not known; it takes ${known.join(', ')}`)
  return found
}

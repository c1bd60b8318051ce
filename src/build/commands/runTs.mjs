/** Runs one of our TypeScript files, which Node 20 cannot: `node src/build/commands/runTs.mjs src/build/commands/dataCheck.ts`. */
import { resolve } from 'node:path'
import { runnerImport } from 'vite'

// Whoever reads the output may stop, as "head" does: the command goes on and says nothing more.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error
  })
}

const [file] = process.argv.slice(2)
if (!file) throw new Error('which file? node src/build/commands/runTs.mjs src/build/commands/dataCheck.ts')
await runnerImport(resolve(file), { configFile: false, logLevel: 'error' })

import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const root = mkdtempSync(join(tmpdir(), 'import-'))
afterAll(() => rmSync(root, { recursive: true }))

const table = join(root, 'table.csv')
const out = join(root, 'out')
writeFileSync(
  table,
  [
    'id,who,role,start,end,country,place,remarks',
    '1,Ana Díaz,president,1975-03-01,1975-03-02,Yugoslavia,Belgrade,',
    '2,Ana Díaz,president,1975-02-30,1975-02-30,Italy,Rome,',
  ].join('\n'),
)

/** What the command says, and its exit code. */
function command(...options: string[]): { said: string; code: number } {
  const args = ['src/build/commands/runTs.mjs', 'src/build/commands/importMoves.ts', table, '--out', out, ...options]
  try {
    return { said: execFileSync(process.execPath, args, { encoding: 'utf8', stdio: 'pipe' }), code: 0 }
  } catch (error) {
    const { stdout, status } = error as { stdout: string; status: number }
    return { said: stdout, code: status }
  }
}

describe('npm run import', () => {
  const record = ['--record', 'bench/records/us-travels', '--map', 'bench/records/us-travels/map.json']

  it('says row by row what it would write and why not, in the language asked for, and writes when told to', () => {
    const dry = command(...record, '--locale=es')
    expect(dry.said).toBe(`fila 2: se escribiría ${out}/moves/1975-03-01-belgrade-1.json
fila 3: no se importa
  columna: start
  valor: "1975-02-30"
  error: Esa fecha no existe en el calendario.
  remedio: Corríjala según la fuente.
2 en total: 1 sin problemas, 1 con problemas, 0 no pedidas.
No se ha escrito nada. Para escribir, repita la orden con --write.
`)
    expect(dry.code).toBe(1)
    expect(existsSync(out)).toBe(false)

    const { said } = command(...record, '--locale=en', '--write')
    expect(said).toContain(`row 2: written: ${out}/moves/1975-03-01-belgrade-1.json`)
    expect(readdirSync(join(out, 'moves'))).toEqual(['1975-03-01-belgrade-1.json'])

    const again = command('--map', 'bench/records/us-travels/map.json', '--locale=en', '--write')
    expect(again.said).toContain('The record has a move with this id already')
  }, 60_000)

  it('names a folder that holds no record, a file that is not there, and a folder in the place of a file', () => {
    const nowhere = ['src/build/commands/runTs.mjs', 'src/build/commands/importMoves.ts']
    const said = (...args: string[]) => {
      try {
        return execFileSync(process.execPath, [...nowhere, ...args], { encoding: 'utf8', stdio: 'pipe' })
      } catch (error) {
        return (error as { stdout: string }).stdout
      }
    }
    expect(said(table, '--out', join(root, 'none'), '--locale=en')).toContain('The folder to write to holds no record')
    expect(said(join(root, 'none.csv'), '--out', out, '--locale=en')).toBe(
      `There is no file ${join(root, 'none.csv')}, looked for from ${process.cwd()}. Write its path, between straight quotation marks if it has spaces.\n`,
    )
    expect(said(root, '--out', out, '--locale=en')).toBe(`${root} is a folder. Write the path of a file.\n`)
  }, 60_000)
})

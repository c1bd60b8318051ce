import { resolveConfig } from 'vite'
import { describe, expect, it } from 'vitest'
import { desk } from './desk.ts'
import { isDesk } from './isDesk.ts'

describe(isDesk, () => {
  it('is Vite’s own server in the mode of the desk, and nothing else', () => {
    expect(isDesk({ command: 'serve', mode: 'desk' })).toBe(true)
    expect(isDesk({ command: 'serve', mode: 'development' })).toBe(false)
    expect(isDesk({ command: 'serve', mode: 'desk', isPreview: true })).toBe(false)
    expect(isDesk({ command: 'build', mode: 'desk' })).toBe(false)
    expect(isDesk({ command: 'build', mode: 'production' })).toBe(false)
  })
})

describe(desk, () => {
  it.each([
    ['serve', 'desk', ['desk', 'desk-record-modules']],
    ['serve', 'development', []],
    ['build', 'desk', []],
    ['build', 'production', []],
  ] as const)('takes part in `%s --mode %s` with %j', async (command, mode, names) => {
    const config = await resolveConfig(
      { configFile: false, logLevel: 'silent', plugins: [desk()], mode },
      command,
      mode,
    )
    expect(config.plugins.map(({ name }) => name).filter((name) => name.startsWith('desk'))).toEqual(names)
  })

  it('listens on this machine alone, whatever the command line says, and lets no other page read', async () => {
    const server = { host: '0.0.0.0', cors: true }
    const config = await resolveConfig({ configFile: false, plugins: [desk()], server, mode: 'desk' }, 'serve', 'desk')
    expect(config.server).toMatchObject({ host: '127.0.0.1', cors: false })
  })
})

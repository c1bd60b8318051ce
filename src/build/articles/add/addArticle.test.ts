import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { toDay } from '#src/domain/time/dateSpan.ts'
import { checkDataset } from '#src/record/check/checkDataset.ts'
import { aRecordFolder } from '../../../../tests/builders/recordFolder.ts'
import { type Ask, addArticle } from './addArticle.ts'

const today = toDay('2026-12-01')
let record: ReturnType<typeof aRecordFolder>
beforeEach(() => {
  record = aRecordFolder()
})
afterEach(() => record.remove())

const page = `<!doctype html><html lang="es-CL"><head><title>Acuerdo en Lisboa - El Faro</title>
<meta property="og:title" content="Acuerdo en Lisboa"><meta property="og:site_name" content="El Faro">
<meta name="author" content="Ana Silva"><meta property="article:published_time" content="2026-05-12T22:30:00-04:00">
<link rel="canonical" href="https://elfaro.example/acuerdo"></head><body><nav><a href="/">Portada</a></nav>
<article><h1>Acuerdo en Lisboa</h1>${[
  'Los dos gobiernos firmaron en Lisboa un acuerdo sobre energ&iacute;a, &laquo;el primero&raquo; de su clase,\n   que rige desde enero.',
  'El texto dise que <a href="/x">las <b>inversiones</b></a> suben un 5&nbsp;% al a&ntilde;o, y cre&oacute; una comisi&oacute;n, con sede en Lisboa.',
  'La firma se hizo en el palacio, ante ministros de ambos pa&iacute;ses, y despu&eacute;s hubo una declaraci&oacute;n a la prensa.',
]
  .map((text) => `<p>${text}</p>`)
  .join('\n')}</article><footer>Todos los derechos</footer></body></html>`

/** Runs the command on a file of this content. */
function add(name: string, content: string | Uint8Array, flags: string[] = [], ask: Ask = null) {
  mkdirSync(join(record.folder, 'in'), { recursive: true })
  const file = join(record.folder, 'in', name)
  writeFileSync(file, content)
  const surroundings = {
    folder: record.folder,
    files: record.files(),
    today,
    environment: { LANG: 'en_GB.UTF-8' },
    ask,
  }
  return addArticle([file, ...flags], surroundings)
}

const articles = () => readdirSync(join(record.folder, 'articles')).toSorted()
const before = ['kast-noboa-carondelet.json']
const rights = '--rights=Ana Silva'

describe(addArticle, () => {
  it('takes in a plain text, line by line, and what the editor says of it', async () => {
    const text = 'Hubo  un acuerdo.\r\n\r\nLo dise el ministro.\n'
    const done = await add('a.txt', text, [rights, '--language=es', '--publisher=El Faro', '--published=2026-05-12'])
    expect(done.isDone).toBe(true)
    expect(articles()).toEqual(['2026-05-12-el-faro-hubo-un-acuerdo.json', ...before])
    const path = join(record.folder, 'articles', '2026-05-12-el-faro-hubo-un-acuerdo.json')
    expect(done.lines).toEqual([
      `Written: ${path} (paragraphs: 2)`,
      'Not known: title, author, address.',
      'For a draft of the move: npm run article:draft -- 2026-05-12-el-faro-hubo-un-acuerdo',
    ])
    const written = readFileSync(path, 'utf8')
    expect(JSON.parse(written)).toEqual({
      $schema: '../schema/article.schema.json',
      id: '2026-05-12-el-faro-hubo-un-acuerdo',
      label: { es: 'Artículo de El Faro, 12 de mayo de 2026', en: 'Article by El Faro, 12 May 2026' },
      language: 'es',
      title: null,
      author: null,
      publisher: 'El Faro',
      published: '2026-05-12',
      note: {
        es: 'Se guarda el texto tal como se recibió. No consta: título, autoría y dirección.',
        en: 'The text is kept as it was received. Not known: title, author and address.',
      },
      rights: {
        es: 'El texto pertenece a Ana Silva; se reproduce como evidencia y no forma parte de los datos de licencia abierta.',
        en: 'The text belongs to Ana Silva; it is reproduced as evidence and is not part of the openly licensed data.',
      },
      // printf 'Hubo  un acuerdo.\nLo dise el ministro.' | sha256sum
      sha256: 'c18e7f344fff1004e6ae21fefde760971d6b2fc8a8ee3af1c99ad2ded9e4de3a',
      paragraphs: ['Hubo  un acuerdo.', 'Lo dise el ministro.'],
    })
    expect(written.startsWith('{\n  "$schema"')).toBe(true)
  })

  it('reads of a page what its head says, and its main text as a browser shows it', async () => {
    const done = await add('page.html', page, [rights])
    expect(done.lines.slice(1)).toEqual([
      'For a draft of the move: npm run article:draft -- 2026-05-12-el-faro-acuerdo-en-lisboa',
    ])
    const written = readFileSync(join(record.folder, 'articles/2026-05-12-el-faro-acuerdo-en-lisboa.json'), 'utf8')
    expect(JSON.parse(written)).toMatchObject({
      language: 'es',
      title: 'Acuerdo en Lisboa',
      author: 'Ana Silva',
      publisher: 'El Faro',
      published: '2026-05-12',
      url: 'https://elfaro.example/acuerdo',
      paragraphs: [
        'Los dos gobiernos firmaron en Lisboa un acuerdo sobre energía, «el primero» de su clase, que rige desde enero.',
        'El texto dise que las inversiones suben un 5\u00a0% al año, y creó una comisión, con sede en Lisboa.',
        'La firma se hizo en el palacio, ante ministros de ambos países, y después hubo una declaración a la prensa.',
      ],
    })
  })

  it('leaves a record that the check finds sound, but for the id that is not published', async () => {
    await add('page.html', page, [rights])
    const { problems } = checkDataset(
      record.files().filter(({ path }) => !path.startsWith('data/in/')),
      today,
    )
    expect(problems.filter(({ rule }) => rule !== 'published-ids')).toEqual([])
  })

  it('without a terminal names what is missing and writes nothing', async () => {
    expect(await add('a.txt', 'Hubo un acuerdo.')).toEqual({
      isDone: false,
      lines: [
        'Still to be given: language (--language, as es or en), whose the text is (--rights).',
        'Nothing was written.',
      ],
    })
    expect(await add('a.txt', 'Hubo un acuerdo.', ['--locale=es', rights])).toMatchObject({
      lines: ['Falta indicar: idioma (--language, como es o en).', 'No se escribió nada.'],
    })
    expect(articles()).toEqual(before)
  })

  it('on a terminal asks for what it cannot tell, and takes no answer for not known', async () => {
    const asked: string[] = []
    const answers: Readonly<Record<string, string>> = { 'language (--language, as es or en): ': 'es' }
    const done = await add('a.txt', 'Hubo un acuerdo.', [rights, '--publisher=El Faro'], async (question) => {
      asked.push(question)
      return answers[question] ?? ''
    })
    expect(asked).toEqual([
      'title (Enter where not known): ',
      'author (Enter where not known): ',
      'day of publication (Enter where not known): ',
      'address (Enter where not known): ',
      'language (--language, as es or en): ',
    ])
    expect(done.isDone).toBe(true)
    expect(articles()).toEqual(['el-faro-hubo-un-acuerdo.json', ...before])
  })

  it('refuses what the check would, in its words', async () => {
    const done = await add('a.txt', 'Hubo un acuerdo.', [rights, '--language=es', '--published=2026-02-30'])
    expect(done.isDone).toBe(false)
    expect(done.lines.join('\n')).toMatch(/field: published[\s\S]*Nothing was written\./)
    expect(articles()).toEqual(before)
  })

  it('never writes over a file, also one that is broken or was made meanwhile', async () => {
    const flags = [rights, '--language=es', '--id=mine']
    const files = record.files()
    const path = join(record.folder, 'articles/mine.json')
    writeFileSync(path, '{')
    const broken = await add('a.txt', 'Hubo un acuerdo.', flags)
    expect(broken.lines[0]).toBe('There is an article of the id mine already. Give another one with --id.')
    const file = join(record.folder, 'in/a.txt')
    const surroundings = { folder: record.folder, files, today, environment: {}, ask: null }
    const late = await addArticle([file, ...flags], surroundings)
    expect(late.lines[0]).toBe(`${path} could not be written (EEXIST); nothing was left unfinished.`)
    expect(readFileSync(path, 'utf8')).toBe('{')
  })

  it('says when the disk takes no file, and leaves nothing', async () => {
    const surroundings = { folder: '/dev/null', files: record.files(), today, environment: {}, ask: null }
    const file = join(record.folder, 'a.txt')
    writeFileSync(file, 'Hubo un acuerdo.')
    const { lines } = await addArticle([file, rights, '--language=es', '--id=new'], surroundings)
    expect(lines[0]).toBe('/dev/null/articles/new.json could not be written (ENOTDIR); nothing was left unfinished.')
  })

  it.each([
    [[], 'The file of the article is missing.'],
    [['a', 'b'], '“b” is one argument too many'],
    [['a', '--rights=“Ana', 'Silva”'], 'Write straight ones'],
    [['a', '--colour=red'], 'There is no option --colour.'],
    [['a', '--locale=fr'], '--locale=fr: es or en'],
    [['a', '--lines=none'], '--lines=none: paragraphs or wrapped'],
  ])('names what is wrong when called with %j, and how it is called', async (argv, words) => {
    const environment = { LANG: 'C' }
    const surroundings = { folder: record.folder, files: record.files(), today, environment, ask: null }
    const { isDone, lines } = await addArticle(argv, surroundings)
    expect(isDone).toBe(false)
    expect(lines).toEqual([expect.stringContaining(words), expect.stringMatching(/^Usage: /)])
  })

  it.each(['es', 'en'])('says where it looked for a file that is not there: %s', async (locale) => {
    const surroundings = { folder: record.folder, files: record.files(), today, environment: {}, ask: null }
    const { lines } = await addArticle(['no file.txt', `--locale=${locale}`], surroundings)
    expect(lines[0]).toContain(`no file.txt, ${locale === 'es' ? 'buscado desde' : 'looked for from'} ${process.cwd()}`)
  })
})

describe('a text that the record has', () => {
  const text =
    'Los dos gobiernos firmaron ayer un acuerdo sobre energía que rige desde enero. Hubo ministros de ambos países, y después una declaración a la prensa en el palacio, en la que nadie aceptó preguntas sobre el precio.'
  const flags = [rights, '--language=es', '--id=first', '--url=https://elfaro.example/a']

  it.each([
    ['exactly', text, ['--id=second'], 'The article first has exactly this text already.'],
    ['almost', text.replace('ayer', 'hoy'), [], 'has almost the same text already.'],
    ['by its address', 'Otra nota.', ['--url=http://www.elfaro.example/a/#b'], 'has this address already.'],
    ['by its id', 'Otra nota.', ['--id=first'], 'There is an article of the id first already.'],
  ])('%s is refused', async (_, content, changed, message) => {
    expect((await add('a.txt', text, flags)).isDone).toBe(true)
    const held = articles()
    const done = await add('b.txt', content, [rights, '--language=es', '--id=second', ...changed])
    expect(done.isDone).toBe(false)
    expect(done.lines[0]).toContain(message)
    expect(articles()).toEqual(held)
  })

  it('is the one that it was taken from', async () => {
    const own = JSON.parse(readFileSync(join(record.folder, 'articles', before[0] ?? ''), 'utf8')) as {
      paragraphs: string[]
    }
    const done = await add('own.txt', own.paragraphs.join('\n\n'), [rights, '--language=es'])
    expect(done.lines[0]).toBe(`The article ${basename(before[0] ?? '', '.json')} has exactly this text already.`)
    expect(existsSync(join(record.folder, 'in/own.txt'))).toBe(true)
  })
})

import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { listen, type Site } from '../screens/serveSite.ts'
import { siteFile } from '../screens/siteFile.ts'

type Answer = { status: number; headers: Record<string, string>; body: Buffer }

const compress = promisify(brotliCompress)
const texts = /^(?:text\/|application\/json|image\/svg)/

/**
 * Serves a built site and some pages beside it in brotli, compressed when first asked for, whether or not the build has
 * compressed it: bytes of two builds compare. What has been asked for once is held in memory.
 */
export async function serveCompressed(folder: string, pages: ReadonlyMap<string, string>): Promise<Site> {
  const answers = new Map<string, Promise<Answer>>()
  return listen(({ url = '/' }, response) => {
    const answer = answers.get(url) ?? answerTo(url, folder, pages.get(url))
    answers.set(url, answer)
    answer.then(
      ({ status, headers, body }) => response.writeHead(status, headers).end(body),
      (error: unknown) => response.writeHead(500).end(String(error)),
    )
  })
}

async function answerTo(url: string, folder: string, page: string | undefined): Promise<Answer> {
  if (page !== undefined) return inBrotli(200, 'text/html; charset=utf-8', Buffer.from(page), 6)
  const { file, status, type } = siteFile(folder, url)
  const content = readFileSync(file)
  if (!texts.test(type)) return { status, headers: { 'content-type': type }, body: content }
  return inBrotli(status, type, content, url.startsWith('/assets/') ? 11 : 6) // as src/build/steps/compressFiles.ts
}

async function inBrotli(status: number, type: string, content: Buffer, quality: number): Promise<Answer> {
  const body = await compress(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
  return { status, headers: { 'content-type': type, 'content-encoding': 'br' }, body }
}

import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin, ViteBuilder } from 'vite'
import { type EmbedHtml, embedPages } from '../embeds/embedPages.tsx'
import { oembedFiles } from '../embeds/oembed.ts'
import { type Manifest, ownFilesOf } from '../pages/pageCode.ts'
import { fillTemplate, withoutWaiting } from '../pages/pageFile.ts'
import { pictureVersionIn } from '../pictures/pictureVersion.ts'
import { readManifest, writeBuilt } from './builtFiles.ts'
import { readRecord } from './readRecord.ts'
import { siteUrl } from './siteUrl.ts'

/** The code of embeds, by the file that the app imports it from. */
const embedCode = 'src/app/pages/embed/embedding.ts'

/**
 * Writes what other sites show within theirs: a page for the timeline and for each entry that there is or was, and the
 * oEmbed answers that lead to them. Stands before the plugin that fills index.html, which these pages take as it is.
 */
export function embeds(): Plugin {
  return {
    name: 'embeds',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    buildApp: { order: 'post', handler: writePages },
  }
}

async function writePages(builder: ViteBuilder): Promise<void> {
  const { client } = builder.environments
  if (!client) throw new Error('the build has lost one of its environments')
  if (!client.isBuilt) await builder.build(client)
  const { root, base } = builder.config
  const out = resolve(root, client.config.build.outDir)
  const template = readFileSync(join(out, 'index.html'), 'utf8')
  const code = codeLinks(readManifest(out), base)
  const { timeline, dataset } = readRecord(root)
  const site = siteUrl(base).url
  for (const page of embedPages(timeline.moves, dataset.retired, site)) {
    writeBuilt(out, page.file, htmlOf(page, template, code))
  }
  const versionOf = pictureVersionIn(out) // answers name pictures, and so come after them
  const answers = oembedFiles(timeline.moves, dataset.retired, site, versionOf)
  for (const { path, text } of answers) writeBuilt(out, path, text)
}

function htmlOf({ locale, head, body }: EmbedHtml, template: string, code: string): string {
  return withoutWaiting(fillTemplate(template, { locale, path: null, head: code + head, body }))
}

/** Starts the fetch of styles and code with the page. */
function codeLinks(manifest: Manifest, base: string): string {
  return ownFilesOf(manifest, [embedCode])
    .map((file) =>
      file.endsWith('.css')
        ? `<link rel="stylesheet" crossorigin href="${base}${file}">`
        : `<link rel="modulepreload" crossorigin href="${base}${file}">`,
    )
    .join('')
}

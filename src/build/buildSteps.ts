import type { BuildStep } from './siteBuild.ts'
import { compressFiles } from './steps/compressFiles.ts'
import { drawPictures } from './steps/drawPictures.ts'
import { writeApp } from './steps/writeApp.ts'
import { writeData } from './steps/writeData.ts'
import { writeEmbeds } from './steps/writeEmbeds.ts'
import { writeOffline } from './steps/writeOffline.ts'
import { writePages } from './steps/writePages.ts'
import { writeSitemap } from './steps/writeSitemap.ts'

/** What runs between Vite's build of the app and the finished site, in this order. */
export const buildSteps: readonly BuildStep[] = [
  writeApp, // the app as Vite built it
  writeData, // the record for the app, and as downloads, feeds, calendars and citations
  drawPictures, // before what names pictures by a hash of their content: embeds and pages
  writeEmbeds, // the pages that other sites show, and the oEmbed answers
  writePages, // every page of the site in both languages
  writeOffline, // the worker that keeps the site for readers without a network, after all that it names
  writeSitemap, // sitemap, robots.txt and redirects
  compressFiles, // last, because it compresses the files of all others
]

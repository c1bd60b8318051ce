import type { ShellTexts } from './texts.es.ts'

export const shellEn: ShellTexts = {
  skipToContent: 'Skip to content',
  nav: { label: 'Sections', timeline: 'Timeline', sources: 'Sources', data: 'Data', method: 'Method' },
  language: 'Language',
  search: 'Search',
  menu: 'Menu',
  scheme: { face: 'Light / dark', change: 'change the appearance' },
  footer: {
    notOfficial: 'An independent reference work; not an official site.',
    updated: (day) => `Revised on ${day}.`,
    licence: 'Data and texts: CC BY 4.0. Code: MIT.',
  },

  loading: 'Loading the timeline…',
  failed: 'The timeline could not be loaded.',
  failedPage: 'This page could not be loaded.',
  broke: 'This part of the page ran into a problem.',
  faults: {
    offline: 'No answer came: there may be no connection.',
    late: 'No answer came within fifteen seconds.',
    status: 'The server answered with an error.',
    gone: 'The server no longer has this file: the site has been updated.',
    syntax: 'The file arrived incomplete or damaged.',
    shape: 'The file does not hold what it should, or belongs to another version of the site.',
    missing: 'The record has no such entry.',
  },
  retired: (reason) => `Taken out of the record. ${reason}`,
  notFound: {
    title: 'This page does not exist',
    text: 'The address matches no page of this site. It may be incomplete.',
    home: 'Go to the timeline',
  },

  charts: {
    label: 'Map and charts',
    failed: 'The charts and the map could not be loaded.',
  },
}

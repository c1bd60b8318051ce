import type { BandTexts } from './texts.es.ts'

export const bandEn: BandTexts = {
  label: 'Timeline',
  group: 'Group',
  by: 'by',
  lanesBy: { theme: 'theme', country: 'country', person: 'counterpart', kind: 'kind' },
  otherLane: 'Others',
  noneLanes: { theme: 'No theme', country: 'No country', person: 'No counterpart', kind: 'No kind' },
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  showAll: 'All',
  fit: 'Fit to the filter',
  themes: 'Themes',
  position: (at, of) => `${at} of ${of}`,
  failed: 'The timeline could not be loaded.',
  strip: {
    place: (at, of) => `Move ${at} of ${of}`,
    all: 'The whole timeline',
    open: 'Expand the timeline',
    close: 'Collapse the timeline',
  },
}

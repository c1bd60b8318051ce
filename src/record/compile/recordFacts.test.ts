import { expect, it } from 'vitest'
import { aMoveFile, aTheme, aThemesFile, texts } from '../../../tests/builders/dataFiles.ts'
import { aPublishInput } from '../../../tests/builders/publishInput.ts'
import { themeNotesOf } from './recordFacts.ts'

it('takes the notes of themes apart from the timeline', () => {
  const note = texts('Only for what is agreed in writing.')
  const themes = aThemesFile([aTheme('security'), aTheme('trade', { note })])
  const { dataset, timeline } = aPublishInput(aMoveFile(), themes)
  expect(themeNotesOf(dataset)).toEqual([{ id: 'trade', text: note }])
  expect(JSON.stringify(timeline.themes)).not.toContain(note.en)
})

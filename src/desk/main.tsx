import '#src/styles/tokens.css'
import '#src/styles/fonts.css'
import '#src/styles/fallbackFonts.css'
import '#src/styles/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { setRecord } from '#src/domain/currentRecord.ts'
import { localeIds } from '#src/domain/vocabulary.ts'
import { loadTexts } from '#src/i18n/defineTexts.ts'
import { Desk } from './Desk.tsx'
import { readDesk } from './deskApi.ts'
import { deskLocale } from './deskLocale.ts'
import { deskEn } from './texts.en.ts'
import { deskEs } from './texts.es.ts'

const root = document.getElementById('root')
if (!root) throw new Error('the page of the desk has no element with the id "root"')
const record = await readDesk().catch(() => null)
if (record?.facts) {
  setRecord(record.facts)
  await Promise.all(localeIds.map(loadTexts)) // those that the desk shares with the site
  createRoot(root).render(
    <StrictMode>
      <Desk first={record} />
    </StrictMode>,
  )
} else {
  // Without the facts of the record no catalogue can be asked.
  const t = { es: deskEs, en: deskEn }[deskLocale()]
  root.textContent = record ? t.noRecord : t.unanswered
}

import { useState } from 'react'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { Icon } from '#src/ui/Icon.tsx'
import { Popover } from '#src/ui/overlay/Popover.tsx'
import styles from './Shell.module.css'
import { shellTexts } from './texts.ts'

const schemes = ['system', 'light', 'dark'] as const
type Scheme = (typeof schemes)[number]
const storageKey = 'scheme' // index.html reads it before the first paint

/** Light, dark, or the scheme of the system; stored in this browser only. */
export function SchemeSwitch() {
  const t = useTexts(shellTexts)
  const [chosen, setChosen] = useState<Scheme | null>(null)
  const choose = (scheme: Scheme) => {
    applyScheme(scheme)
    setChosen(scheme)
  }
  return (
    <Popover label={t.scheme.label} face={<Icon name="scheme" />} align="end" faceClassName={styles.schemeFace}>
      {() => (
        <fieldset className={styles.schemes}>
          <legend className="visuallyHidden">{t.scheme.label}</legend>
          {schemes.map((scheme) => (
            <label key={scheme}>
              <input
                type="radio"
                name="scheme"
                checked={(chosen ?? storedScheme()) === scheme}
                onChange={() => choose(scheme)}
              />
              {t.scheme[scheme]}
            </label>
          ))}
        </fieldset>
      )}
    </Popover>
  )
}

function storedScheme(): Scheme {
  const { scheme } = document.documentElement.dataset
  return scheme === 'light' || scheme === 'dark' ? scheme : 'system'
}

function applyScheme(scheme: Scheme): void {
  if (scheme === 'system') delete document.documentElement.dataset.scheme
  else document.documentElement.dataset.scheme = scheme
  try {
    if (scheme === 'system') localStorage.removeItem(storageKey)
    else localStorage.setItem(storageKey, scheme)
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
  }
}

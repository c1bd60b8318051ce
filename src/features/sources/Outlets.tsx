import { useId, useState } from 'react'
import type { Outlet } from '#src/domain/sourceList.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { Select } from '#src/ui/Select.tsx'
import { OutletFold } from './OutletFold.tsx'
import styles from './Outlets.module.css'
import { type OutletOrder, orderOutlets, outletOrders } from './orderOutlets.ts'
import type { MoveLinks } from './PageLine.tsx'
import { sourcesTexts } from './texts.ts'

type Props = MoveLinks & {
  outlets: readonly Outlet[]
  /** The outlet that the link of the page leads to. */
  asked: string
}

/** All outlets, with a field that narrows them and a choice of their order. */
export function Outlets({ outlets, asked, titleOf, moveLink }: Props) {
  const t = useTexts(sourcesTexts)
  const locale = useLocale()
  const [words, setWords] = useState('')
  const [order, setOrder] = useState<OutletOrder>('moves')
  const id = useId()
  const shown = orderOutlets(outlets, { asked: words, order }, locale)
  return (
    <>
      <search className={styles.tools}>
        <div>
          <label htmlFor={`${id}find`}>{t.find}</label>
          <input
            id={`${id}find`}
            type="search"
            value={words}
            placeholder={t.findHint}
            autoComplete="off"
            onChange={({ target }) => setWords(target.value)}
          />
        </div>
        <div>
          <label htmlFor={`${id}order`}>{t.order}</label>
          <Select
            id={`${id}order`}
            value={order}
            onChange={({ target }) => setOrder(outletOrders.find((name) => name === target.value) ?? 'moves')}
          >
            {outletOrders.map((name) => (
              <option key={name} value={name}>
                {t.orders[name]}
              </option>
            ))}
          </Select>
        </div>
      </search>
      <div className={styles.columns}>
        <output htmlFor={`${id}find`}>{t.shown(shown.length, outlets.length)}</output>
        <span aria-hidden="true">{t.columns.moves}</span>
        <span aria-hidden="true">{t.columns.pages}</span>
      </div>
      {shown.length === 0 && <p className={styles.none}>{t.none}</p>}
      {shown.map((outlet) => (
        <OutletFold
          key={outlet.id}
          outlet={outlet}
          isAsked={outlet.id === asked}
          titleOf={titleOf}
          moveLink={moveLink}
        />
      ))}
    </>
  )
}

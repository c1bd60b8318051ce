import { useRef, useState } from 'react'
import type { Claim } from '#src/domain/move.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useText } from '#src/i18n/LocaleContext.ts'
import { Link } from '#src/ui/Link.tsx'
import { useMarks } from '#src/ui/MarksContext.ts'
import { useHoverCard } from '#src/ui/overlay/useHoverCard.ts'
import styles from './ClaimList.module.css'
import type { Evidence } from './evidence.ts'
import { claimId, firstUseId, sourceId } from './jump.ts'
import { nameOfSource } from './nameOfSource.ts'
import { SourceCard } from './SourceCard.tsx'
import { entryTexts } from './texts.ts'

type Props = { claims: readonly Claim[]; isInterpretation?: boolean; evidence: Evidence }

/** Claims of one nature, each with the numbers of its sources and links to the quoted passages. */
export function ClaimList({ claims, isInterpretation = false, evidence }: Props) {
  return (
    <ul className={isInterpretation ? styles.readings : styles.facts}>
      {claims.map((claim) => (
        <ClaimItem key={claim.text.es} claim={claim} evidence={evidence} />
      ))}
    </ul>
  )
}

function ClaimItem({ claim, evidence }: { claim: Claim; evidence: Evidence }) {
  const t = useTexts(entryTexts)
  const text = useText()
  const { mark } = useMarks()
  const item = useRef<HTMLLIElement>(null)
  const hint = useHoverCard()
  const [pinned, setPinned] = useState<number | null>(null)
  const shown = pinned ?? (hint.id === null ? null : Number(hint.id))
  const source = shown === null ? undefined : evidence.sources[shown]
  return (
    <li ref={item} id={claimId(evidence.positionOf(claim))}>
      <span>{mark(text(claim.text))}</span>
      <sup className={styles.sup}>
        {claim.sources.map((number) => (
          <a
            key={number}
            className={styles.small}
            id={evidence.isFirstUse(claim, number) ? firstUseId(number) : undefined}
            data-source={number}
            href={`#${sourceId(number)}`}
            aria-label={t.sourceNote(number + 1, publisherOf(number))}
            aria-haspopup="dialog"
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return
              event.preventDefault()
              hint.dismiss()
              setPinned(pinned === number ? null : number)
            }}
            onFocus={({ relatedTarget }) => {
              // Back from the card that was just closed: it is not to come again.
              if (!relatedTarget?.closest('[data-overlay]')) hint.show(String(number))
            }}
            onBlur={hint.hideSoon}
            onPointerEnter={({ pointerType }) => pointerType === 'mouse' && hint.showSoon(String(number))}
            onPointerLeave={hint.hideSoon}
          >
            {number + 1}
          </a>
        ))}
      </sup>
      {claim.quotes.map((quote) => (
        <Link
          key={quote.start}
          to={evidence.quoteLink(quote)}
          className={`${styles.passage} ${styles.small}`}
          aria-label={t.toPassage(quote.paragraph)}
        >
          ¶ {quote.paragraph}
        </Link>
      ))}
      {shown !== null && source && (
        <SourceCard
          key={shown}
          source={source}
          number={shown}
          evidence={evidence}
          anchor={() => item.current?.querySelector(`[data-source="${shown}"]`) ?? null}
          isHint={pinned === null}
          onKeep={hint.keep}
          onLeave={hint.hideSoon}
          onClose={() => {
            hint.dismiss()
            setPinned(null)
          }}
        />
      )}
    </li>
  )

  function publisherOf(number: number): string {
    const cited = evidence.sources[number]
    return cited ? nameOfSource(cited, evidence.labelOf) : ''
  }
}

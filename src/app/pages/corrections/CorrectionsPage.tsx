import { useSuspenseQuery } from '@tanstack/react-query'
import { DocumentHead } from '#src/app/shell/DocumentHead.tsx'
import { moveOf } from '#src/domain/timeline.ts'
import { CorrectionList } from '#src/features/corrections/CorrectionList.tsx'
import { correctionsTexts } from '#src/features/corrections/texts.ts'
import { correctionFeeds } from '#src/formats/recordAddresses.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { useTitle } from '#src/i18n/titleWords.ts'
import { useTimeline } from '#src/record/load/queries.ts'
import { correctionsQuery } from '#src/record/load/sourceQueries.ts'
import prose from '#src/ui/page/prose.module.css'
import { pathOf } from '#src/url/paths.ts'

/** What was corrected in published entries, the newest first, and the feeds that tell of it. */
export function Component() {
  const t = useTexts(correctionsTexts)
  const locale = useLocale()
  const titleOf = useTitle()
  const { timeline } = useTimeline()
  const { data: corrections } = useSuspenseQuery(correctionsQuery)
  const feeds = Object.entries(correctionFeeds(locale))
  return (
    <div className={prose.page}>
      <DocumentHead title={t.heading} description={t.lead} />
      <h1>{t.heading}</h1>
      <p className={prose.lead}>{corrections.length > 0 ? t.lead : t.none}</p>
      <CorrectionList
        corrections={corrections}
        titleOf={(id) => {
          const move = moveOf(timeline, id)
          return move ? titleOf(move) : id
        }}
        linkOf={(id) => pathOf({ name: 'move', id }, locale)}
      />
      <p>
        {t.feed}{' '}
        {feeds.map(([name, path], at) => (
          <span key={name}>
            {at > 0 && ' · '}
            <a href={import.meta.env.BASE_URL + path}>{name}</a>
          </span>
        ))}
      </p>
    </div>
  )
}

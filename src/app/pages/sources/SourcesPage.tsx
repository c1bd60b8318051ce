import { useSuspenseQuery } from '@tanstack/react-query'
import { useAddress } from '#src/app/address/useAddress.ts'
import { usePrintedUrl } from '#src/app/address/usePrintedUrl.ts'
import { DocumentHead } from '#src/app/shell/DocumentHead.tsx'
import { useHashTarget } from '#src/app/shell/useHashTarget.ts'
import { phasesApart } from '#src/domain/selection/phasesApart.ts'
import { moveOf } from '#src/domain/timeline.ts'
import { HeldTexts } from '#src/features/sources/HeldTexts.tsx'
import { Outlets } from '#src/features/sources/Outlets.tsx'
import { sourcesTexts } from '#src/features/sources/texts.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { formatNumber } from '#src/i18n/numbers.ts'
import { useTitle } from '#src/i18n/titleWords.ts'
import { bindWords } from '#src/i18n/typography.ts'
import { useTimeline } from '#src/record/load/queries.ts'
import { sourcesQuery } from '#src/record/load/sourceQueries.ts'
import prose from '#src/ui/page/prose.module.css'
import { Section } from '#src/ui/page/Section.tsx'
import { absoluteUrl } from '#src/url/absoluteUrl.ts'
import { pathOf } from '#src/url/paths.ts'

const isFigure = /^\d/

/** All sources of the record: the texts that the project holds in full, and the pages of each outlet. */
export function Component() {
  const t = useTexts(sourcesTexts)
  const locale = useLocale()
  const titleOf = useTitle()
  const { timeline, articles } = useTimeline()
  const { data: sources } = useSuspenseQuery(sourcesQuery)
  const { hash } = useAddress()
  const links = {
    titleOf: (id: string) => {
      const move = moveOf(timeline, id)
      return move ? titleOf(move) : id
    },
    moveLink: (move: string) => pathOf({ name: 'move', id: move }, locale),
  }
  const held = articles.map(({ id, label, language }) => {
    const moves = sources.articles.find((article) => article.id === id)?.moves ?? []
    return { id, label, language, moves }
  })
  const articlePath = (id: string) => pathOf({ name: 'article', id }, locale)
  const root = usePrintedUrl({ pathname: '/', search: '' })
  const pages = sources.outlets.reduce((sum, outlet) => sum + outlet.pages.length, 0)
  const written = (value: number) => formatNumber(value, locale)
  const counts = { pages: written(pages), outlets: written(sources.outlets.length), held: written(held.length) }
  const apart = phasesApart(timeline).map(({ inSentence }) => inSentence[locale])
  const lead = bindWords(t.lead(counts), []).split(/(\d\S*\u00A0\p{L}+)/u)
  useHashTarget()
  return (
    <div className={prose.page}>
      <DocumentHead title={t.label} description={t.intro} />
      <h1>{t.label}</h1>
      <p className={prose.lead}>{lead.map((part) => (isFigure.test(part) ? <b key={part}>{part}</b> : part))}</p>
      {held.length > 0 && (
        <Section id="held" heading={t.held} paragraphs={[t.heldIntro]}>
          <HeldTexts
            articles={held}
            articleLink={articlePath}
            articleUrl={(id) => root && absoluteUrl({ pathname: articlePath(id), search: '' }, root)}
            {...links}
          />
        </Section>
      )}
      <Section
        id="outlets"
        heading={t.outlets}
        paragraphs={[t.outletsIntro + (apart.length > 0 ? t.outletsApart(apart.join(', ')) : '')]}
      >
        <Outlets outlets={sources.outlets} asked={hash.slice(1)} {...links} />
      </Section>
    </div>
  )
}

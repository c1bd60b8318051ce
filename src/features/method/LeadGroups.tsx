import type { LeadGroup } from '#src/domain/coverage.ts'
import { useText } from '#src/i18n/LocaleContext.ts'

type Props = { groups: readonly LeadGroup[] }

/** What was mentioned somewhere and could not be verified, by subject. */
export function LeadGroups({ groups }: Props) {
  const text = useText()
  return groups.map(({ id, heading, list }) => (
    <div key={id}>
      <h3>{text(heading)}</h3>
      <ul>
        {list.map((lead) => (
          <li key={lead.id}>{text(lead.text)}</li>
        ))}
      </ul>
    </div>
  ))
}

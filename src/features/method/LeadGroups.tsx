type Group = { heading: string; list: Readonly<Record<string, string>> }
type Props = { groups: Readonly<Record<string, Group>> }

/** What was mentioned somewhere and could not be verified, by subject. */
export function LeadGroups({ groups }: Props) {
  return Object.entries(groups).map(([id, { heading, list }]) => (
    <div key={id}>
      <h3>{heading}</h3>
      <ul>
        {Object.entries(list).map(([lead, text]) => (
          <li key={lead}>{text}</li>
        ))}
      </ul>
    </div>
  ))
}

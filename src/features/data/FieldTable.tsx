import styles from './DataTable.module.css'
import { DataTable } from './DataTable.tsx'

type Field = { id: string; meaning: string; form: string; example: string; note?: string | undefined }
type Props = { id: string; heading: string; columns: readonly string[]; fields: readonly Field[] }

/** Fields or parameters: what each means, the form it has, and an example as it is written. */
export function FieldTable({ id, heading, columns, fields }: Props) {
  const rows = fields.map((field) => ({
    id: field.id,
    note: field.note,
    cells: [
      field.meaning,
      <>
        {field.form} <code className={`${styles.code} ${styles.example}`}>{field.example}</code>
      </>,
    ],
  }))
  return <DataTable id={id} heading={heading} columns={columns} rows={rows} />
}

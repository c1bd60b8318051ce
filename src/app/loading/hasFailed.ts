/** Whether a query could not be answered: also while it is tried again, when it counts as pending for the library. */
export function hasFailed({ data, errorUpdateCount }: { data: unknown; errorUpdateCount: number }): boolean {
  return data === undefined && errorUpdateCount > 0
}

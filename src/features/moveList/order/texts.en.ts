import type { ListOrderTexts } from './texts.es.ts'

export const listOrderEn: ListOrderTexts = {
  title: 'Order and form of the list',
  sort: 'Order',
  form: 'Form',
  asRows: 'List',
  asLanes: 'Vertical timeline with themes',
}

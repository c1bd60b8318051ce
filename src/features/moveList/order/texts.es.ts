export const listOrderEs = {
  title: 'Orden y forma de la lista',
  sort: 'Orden',
  form: 'Forma',
  asRows: 'Lista',
  asLanes: 'Línea vertical con temas',
}

export type ListOrderTexts = typeof listOrderEs

import { moveById } from '../support/record.ts'
import { expect } from '../support/support.ts'
import { letAnySiteRead, test } from './hostSite.ts'

const quito = moveById('2025-12-23-quito-noboa')
const secret = 'aB3dE5fG7h'

/** What the script of WordPress (wp-embed.js) does with the messages of its frames. */
const receive = `addEventListener('message', ({ data, source }) => {
  const frame = document.querySelector('iframe[data-secret="' + data.secret + '"]')
  if (!frame || source !== frame.contentWindow) return
  if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, data.value))
  if (data.message === 'link' && new URL(data.value).host === new URL(frame.src).host && document.activeElement === frame) top.location.href = data.value
})`

test('in WordPress, whose sandbox allows scripts alone, the links of an entry lead the page on, and it has its height', async ({
  page,
  context,
  openHost,
  baseURL,
}) => {
  await letAnySiteRead(context, baseURL ?? '')
  const src = `${baseURL}/embed/movimientos/${quito.id}#?secret=${secret}`
  const frame = await openHost(
    `<script>${receive}</script><iframe sandbox="allow-scripts" data-secret="${secret}" title="entry" width="640" height="150" src="${src}"></iframe>`,
  )
  const link = frame.getByRole('heading', { level: 1 }).getByRole('link')
  await expect(page.getByTitle('entry')).not.toHaveAttribute('height', '150')
  await link.click()
  await expect(page).toHaveURL(`${baseURL}/movimientos/${quito.id}`)
  await context.unrouteAll({ behavior: 'ignoreErrors' }) // what the opened page still asks for is of no interest
})

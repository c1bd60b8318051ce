import '#src/styles/tokens.css'
import '#src/styles/fonts.css'
import '#src/styles/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter } from 'react-router'
import { App } from '#src/app/App.tsx'
import { createQueryClient } from '#src/app/queryClient.ts'
import { createRoutes } from '#src/app/routes.tsx'
import { timelineQuery } from '#src/dataset/queries.ts'

const queryClient = createQueryClient()
void queryClient.prefetchQuery(timelineQuery)

const router = createBrowserRouter(createRoutes(queryClient), { basename: import.meta.env.BASE_URL })
const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id "root"')
createRoot(root).render(
  <StrictMode>
    <App router={router} queryClient={queryClient} />
  </StrictMode>,
)
